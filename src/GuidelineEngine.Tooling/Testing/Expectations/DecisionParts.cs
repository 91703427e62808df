using System.Globalization;
using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>The parts of a decision that an expectation names, in the words of its JSON.</summary>
internal static class DecisionParts
{
    /// <summary>The word for a guideline or criterion that has no part in the decision.</summary>
    public const string Out = "out";

    private static readonly Dictionary<string, Func<Deadlines, DateOnly?>> Days = new(StringComparer.Ordinal)
    {
        ["ask_by"] = deadlines => deadlines.AskBy,
        ["outer"] = deadlines => deadlines.Outer,
        ["runs_out"] = deadlines => deadlines.RunsOut,
        ["decide_by"] = deadlines => deadlines.DecideBy,
        ["communicate_by"] = deadlines => deadlines.CommunicateBy,
        ["written_by"] = deadlines => deadlines.WrittenBy,
        ["defer_by"] = deadlines => deadlines.DeferBy,
        ["apply_by"] = deadlines => deadlines.ApplyBy,
    };

    public static IReadOnlyList<string> Reasons { get; } =
        ["not_understood", "edition_not_held", "not_encoded", "gap", "no_records", "authorities_differ", "gate", "fault"];

    public static IReadOnlyList<string> Gates { get; } = ["rfa_complete", "body_part", "prior_decision", "time", "first_days"];

    public static IReadOnlyList<string> Standings { get; } = [.. Enum.GetValues<GuidelineStanding>().Select(DecisionWords.Of)];

    public static IEnumerable<string> Deadlines => Days.Keys;

    /// <summary>The truth of a criterion by its guideline's name and its own.</summary>
    public static string CriterionOf(RequestDecision request, string name)
    {
        foreach (var guideline in request.Guidelines)
        {
            if (!name.StartsWith(guideline.Id, StringComparison.Ordinal) || name.Length <= guideline.Id.Length || name[guideline.Id.Length] != '/')
                continue;
            foreach (var criterion in guideline.Criteria)
            {
                if (name.AsSpan(guideline.Id.Length + 1).SequenceEqual(criterion.Id))
                    return Words.Of(criterion.Truth);
            }
        }
        return Out;
    }

    /// <summary>How a guideline stands to the request, or its truth: whichever the expectation speaks of.</summary>
    public static string GuidelineOf(RequestDecision request, string name, string expected)
    {
        if (request.Guidelines.FirstOrDefault(guideline => guideline.Id == name) is not { } found || found.Applies == Truth.NotMet)
            return Out;
        return expected == Out || Standings.Contains(expected) ? DecisionWords.Of(found.Standing) : DecisionWords.Of(found.Truth) ?? ExpectedValue.None;
    }

    /// <summary>Every statement that the decision of a line rests on: its rationale, its limits of time, its gates, and who may issue it.</summary>
    public static IEnumerable<string> RestsOn(Shown shown) =>
        shown.Request.Citations
            .Concat(shown.Request.Deadlines.Rules.SelectMany(rule => rule.RestsOn))
            .Concat(shown.Case.Gates.Where(gate => gate.Request is null || gate.Request == shown.Request.Id).Select(gate => gate.RestsOn).OfType<Citation>())
            .Concat(shown.Request.AuthorityRestsOn)
            .Select(citation => citation.Statement);

    /// <summary>The state of a gate of this line, or of the whole case.</summary>
    public static string GateOf(Shown shown, string name) =>
        shown.Case.Gates.FirstOrDefault(gate => gate.Id == name && (gate.Request is null || gate.Request == shown.Request.Id)) is { } gate
            ? DecisionWords.Of(gate.State)
            : ExpectedValue.None;

    /// <summary>A day that bounds the review.</summary>
    public static string DeadlineOf(RequestDecision request, string name) =>
        Days[name](request.Deadlines)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ExpectedValue.None;
}
