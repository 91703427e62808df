using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A line of the evidence, and what it rests on.</summary>
internal sealed record EvidenceNode(string Text, TextKind Kind, IReadOnlyList<EvidenceNode> Children)
{
    public static EvidenceNode Leaf(string text, TextKind kind = TextKind.Plain) => new(text, kind, []);
}

/// <summary>Why each line was decided as it was, from the request down to the page.</summary>
internal static class EvidenceTree
{
    public static IReadOnlyList<EvidenceNode> Of(CaseDecision decision)
    {
        var nodes = decision.Requests.Select(request => Request(decision, request)).ToList();
        if (decision.Gates.Count > 0)
            nodes.Insert(0, new EvidenceNode("Gates, before the merits", TextKind.Heading, [.. decision.Gates.Select(gate => Gate(decision, gate))]));
        return nodes;
    }

    private static EvidenceNode Gate(CaseDecision decision, Gate gate)
    {
        var whose = gate.Request is { } id ? $" ({decision.NameOf(id)})" : "";
        var kind = gate.State switch { GateState.Stopped => TextKind.Danger, GateState.Open => TextKind.Ask, _ => TextKind.Good };
        return EvidenceNode.Leaf($"{ScreenWords.Spoken(gate.Id)}{whose}: {DecisionWords.Of(gate.State)}; {gate.Who} acts: {gate.Why}{(gate.RestsOn is { } citation ? $" [{Cited(citation)}]" : "")}", kind);
    }

    private static EvidenceNode Request(CaseDecision decision, RequestDecision request)
    {
        var truth = request.Truth is { } known ? $"truth {ScreenWords.Of(known)}{(request.Strict ? ", strict" : ", not strict")}" : "nothing decides";
        return new EvidenceNode(
            $"{request.Item.Written} — {ScreenWords.Of(request.Outcome)} ({truth}; {ScreenWords.Of(request.Stage)})",
            ScreenWords.KindOf(request.Outcome),
            [
                Item(request.Item),
                .. request.Guidelines.Select(guideline => EvidenceOfGuideline.Node(decision, request, guideline)),
                .. WouldCertify(decision, request),
                .. Formulary(request),
                .. Deadlines(request),
                Row(request),
            ]);
    }

    private static IEnumerable<EvidenceNode> Formulary(RequestDecision request) =>
        request.Formulary is not { Status: not FormularyStatus.NotApplicable } step ? [] :
        [
            new EvidenceNode("formulary, which decides nothing: " + step.Summary, TextKind.Heading,
                [.. step.Why.Select(sentence => EvidenceNode.Leaf(sentence)), .. step.Needs.Select(need => EvidenceNode.Leaf("ask: " + need.Ask, TextKind.Ask))]),
        ];

    private static EvidenceNode Item(ItemReading item) => new(
        "read as " + ItemWords.Read(item),
        TextKind.Plain,
        [
            .. item.Read.Select(field => EvidenceNode.Leaf($"{ScreenWords.Spoken(field.Field)}: {field.Value}, from `{field.From}`")),
            .. item.Doubts.Select(doubt => EvidenceNode.Leaf("check: " + doubt, TextKind.Ask)),
        ]);

    private static EvidenceNode Row(RequestDecision request) => new(
        $"row {request.Row} of the outcome table decided"
            + (request.Reason is { } reason ? $": {ScreenWords.OfReason(reason)}" : "")
            + (request.Conditional ? "; conditional, reconsidered on receipt of the information" : ""),
        TextKind.Heading,
        [.. request.Rationale.Sentences
            .Where(sentence => sentence.Policy is not null)
            .Select(sentence => EvidenceNode.Leaf($"{sentence.Text} [{sentence.Policy}]"))
            .Concat(request.AuthorityRestsOn.Select(citation => EvidenceNode.Leaf($"{citation.Says} [{Cited(citation)}]")))]);

    private static IEnumerable<EvidenceNode> Deadlines(RequestDecision request) => request.Deadlines.Rules.Count == 0 ? [] :
    [
        new EvidenceNode("limits of time", TextKind.Heading, [.. request.Deadlines.Rules.Select(rule => EvidenceNode.Leaf(
            $"{ScreenWords.Spoken(rule.Id)} {ScreenWords.Day(rule.Day)}{(rule.Otherwise is { } later ? $", {ScreenWords.Day(later)} if Saturdays do not count" : "")}: {rule.Counted}"
                + (rule.RestsOn.Count == 0 ? "" : $" [{string.Join(" · ", rule.RestsOn.Select(Cited).Distinct(StringComparer.Ordinal))}]")))]),
    ];

    private static string Cited(Citation citation) => $"{ScreenWords.Place(citation)}; {ScreenWords.Of(citation.Grade)}";

    private static IEnumerable<EvidenceNode> WouldCertify(CaseDecision decision, RequestDecision request)
    {
        if (decision.Reviewer == Reviewer.Staff || request.WouldCertify.Count == 0)
            return [];
        return
        [
            new EvidenceNode("answers that would meet the criteria (for the physician; not for letters)", TextKind.Heading,
                [.. request.WouldCertify.Select(answers => EvidenceNode.Leaf(string.Join("; ", answers.Select(answer =>
                    $"{ScreenWords.Label(decision.Pack, answer.Fact)}: {answer.Value}"))))]),
        ];
    }
}
