using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>One guideline's branch of the evidence.</summary>
internal static class EvidenceOfGuideline
{
    public static EvidenceNode Node(CaseDecision decision, RequestDecision request, GuidelineEvidence guideline)
    {
        var truth = guideline.Truth is { } known ? ScreenWords.Of(known) : "no criterion that decides";
        var applies = guideline.Applies switch
        {
            Truth.Met => "",
            Truth.NotMet => "; does not apply",
            _ => "; whether it applies is undetermined",
        };
        return new EvidenceNode(
            $"guideline {guideline.Id} of {guideline.Source} ({guideline.Layer}), {DecisionWords.Of(guideline.Standing)}: {truth}{applies}",
            TextKind.Heading,
            [.. guideline.Criteria.Select(criterion => Criterion(decision, request, guideline, criterion))]);
    }

    private static EvidenceNode Criterion(CaseDecision decision, RequestDecision request, GuidelineEvidence guideline, CriterionEvidence criterion) => new(
        $"{criterion.Id} ({ScreenWords.Of(criterion.Role)}): {ScreenWords.Of(criterion.Truth)}{(criterion.Text.Length > 0 ? ". " + criterion.Text : "")}",
        Kind(criterion),
        [
            .. criterion.Facts.Select(fact => Fact(decision, fact)),
            .. criterion.Statements.Select(statement => Statement(decision, request, guideline, statement)),
        ]);

    private static EvidenceNode Fact(CaseDecision decision, FactEvidence fact)
    {
        var label = ScreenWords.Label(decision.Pack, fact.Fact);
        return fact.State switch
        {
            "known" => EvidenceNode.Leaf("records: " + SheetFindings.Phrase(decision, fact)),
            "undocumented" => EvidenceNode.Leaf($"records: {label} not documented in {Searched(decision)}"),
            _ => new EvidenceNode(
                $"records: {label}{(fact.Value is { } value ? " " + value : "")}, open: {Open(fact.State)}",
                TextKind.Ask,
                [.. fact.Found.Select(found => EvidenceNode.Leaf($"{found.Value} ({ScreenWords.Place(decision, found)})"))]),
        };
    }

    private static string Open(string state) => state switch
    {
        "conflict" => ScreenWords.Of(MissingReason.Conflict),
        "between_bounds" => ScreenWords.Of(MissingReason.BetweenBounds),
        "stale" => ScreenWords.Of(MissingReason.Stale),
        _ => ScreenWords.Spoken(state),
    };

    private static string Searched(CaseDecision decision) => decision.Records.Count == 0
        ? "any record: the case lists none"
        : string.Join(", ", decision.Records.Select(record => record.Name));

    // A criterion may rest on a statement that the rationale did not need; the pack then has its place.
    private static EvidenceNode Statement(CaseDecision decision, RequestDecision request, GuidelineEvidence guideline, string id)
    {
        if (request.Citations.FirstOrDefault(citation => citation.Statement == id) is { } cited)
            return EvidenceNode.Leaf($"source: {cited.Says} [{ScreenWords.Place(cited)}; {ScreenWords.Of(cited.Grade)}]");
        var statement = decision.Pack?.Guidelines
            .FirstOrDefault(candidate => candidate.Id == guideline.Id)?.Statements
            .FirstOrDefault(candidate => candidate.Id == id);
        return EvidenceNode.Leaf(statement is null
            ? $"source: statement {id}"
            : $"source: {statement.Says} [{statement.Source.Short}, {statement.Section}{(statement.Pages is { } pages ? ", p. " + pages : "")}; {ScreenWords.Of(statement.Grade)}]");
    }

    private static TextKind Kind(CriterionEvidence criterion) => (criterion.Role, criterion.Truth) switch
    {
        (CriterionRole.Caution or CriterionRole.ReferWhen, Truth.Met) => TextKind.Danger,
        (_, Truth.Met) => TextKind.Good,
        (_, Truth.NotMet) => TextKind.Adverse,
        _ => TextKind.Ask,
    };
}
