using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>The evidence of one request line, as far as it bears on what differs.</summary>
internal static class LineNodes
{
    // What these speak of is named in them, or is the deciding guidelines' own; anything else may rest on whatever was consulted.
    private static readonly HashSet<string> Narrow = new(StringComparer.Ordinal) { "criteria", "guidelines", "truth" };

    public static ReportNode Of(LineEvidence evidence, IReadOnlyList<PolicyDifference> differences)
    {
        var request = evidence.Request;
        var named = Named(differences);
        var isBroad = differences.Any(difference => !Narrow.Contains(difference.Key));
        var needsDeciding = isBroad || differences.Any(difference => difference.Key == "truth");
        var shown = request.Guidelines.Where(guideline => named.Contains(guideline.Id) || isBroad || (needsDeciding && Bears(guideline, evidence))).ToList();
        var absent = named.Where(id => request.Guidelines.All(guideline => guideline.Id != id)).Select(evidence.Find).OfType<Guideline>();
        return new ReportNode(
            $"{request.Item.Written}: {ScreenWords.Of(request.Outcome)}, {(request.Truth is { } truth ? ScreenWords.Of(truth) : "nothing decides")}",
            TextKind.Heading, [], null,
            [
                .. shown.Where(guideline => evidence.Find(guideline.Id) is not null)
                    .OrderByDescending(guideline => named.Contains(guideline.Id))
                    .Select(guideline => GuidelineNodes.Of(evidence.Find(guideline.Id)!, guideline, evidence)),
                .. absent.Select(guideline => GuidelineNodes.Of(guideline, null, evidence)),
                .. Gates(evidence, differences),
                .. Deadlines(request, differences),
                Row(evidence),
            ]);
    }

    // A guideline that might decide and does not apply is part of why the truth is what it is.
    private static bool Bears(GuidelineEvidence guideline, LineEvidence evidence) =>
        guideline.Standing == GuidelineStanding.Decides || (guideline.Applies == Truth.NotMet && evidence.Find(guideline.Id)?.Decides == true);

    private static HashSet<string> Named(IEnumerable<PolicyDifference> differences) => differences
        .SelectMany(difference => difference.About is { } about ? [about] : difference.Got.Split(", "))
        .Select(name => name.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? name[..slash] : name)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<ReportNode> Gates(LineEvidence evidence, IReadOnlyList<PolicyDifference> differences) => evidence.Decision.Gates
        .Where(gate => (gate.Request is null || gate.Request == evidence.Request.Id) && (gate.State != GateState.Passed || differences.Any(difference => difference.About == gate.Id)))
        .Select(gate => ReportNode.Leaf($"gate {gate.Id}: {DecisionWords.Of(gate.State)}; {gate.Why}", gate.State == GateState.Passed ? TextKind.Good : TextKind.Ask));

    private static IEnumerable<ReportNode> Deadlines(RequestDecision request, IReadOnlyList<PolicyDifference> differences) => request.Deadlines.Rules
        .Where(rule => differences.Any(difference => difference.Key == "deadlines" && difference.About == rule.Id))
        .Select(rule => ReportNode.Leaf($"{rule.Id} {ScreenWords.Day(rule.Day)}: {rule.Counted}", TextKind.Plain));

    private static ReportNode Row(LineEvidence evidence)
    {
        var request = evidence.Request;
        var row = evidence.Pack.Policy?.Rows.FirstOrDefault(row => row.Number == request.Row);
        return ReportNode.Leaf(
            $"row {request.Row} of the outcome table{(request.Reason is { } reason ? ": " + ScreenWords.OfReason(reason) : "")}{(request.Strict ? ", strict" : ", not strict")}",
            TextKind.Plain, row is null ? null : PackPlaces.First(row.Span), request);
    }
}
