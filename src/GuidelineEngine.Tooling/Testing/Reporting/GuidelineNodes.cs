using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Wording;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>A guideline's branch of the evidence: its formula, the criteria, and each test with what the records give for it.</summary>
internal static class GuidelineNodes
{
    public static ReportNode Of(Guideline guideline, GuidelineEvidence? shown, LineEvidence evidence)
    {
        var standing = shown is null ? "out" : shown.Applies == Truth.NotMet ? "does not apply" : DecisionWords.Of(shown.Standing) + ": " + (shown.Truth is { } truth ? ScreenWords.Of(truth) : "decides nothing");
        var certifying = guideline.CertifyWhen is { } certify ? EvidenceBuilder.References(certify).ToHashSet() : [];
        return new ReportNode(
            $"guideline {guideline.Id} of {guideline.Source.Id}, {standing}", TextKind.Heading, PackPlaces.First(guideline.Span), guideline,
            [
                .. shown is null ? [ReportNode.Leaf("it does not speak to this line: it is for " + ScopeWords.Of(guideline.AppliesTo), TextKind.Plain, PackPlaces.First(guideline.AppliesTo.Span))] : Array.Empty<ReportNode>(),
                .. guideline.AppliesWhen is { } applies ? [Joined("applies_when", guideline, applies, evidence)] : Array.Empty<ReportNode>(),
                .. guideline.IsNever ? [ReportNode.Leaf($"certify_when never: the source does not recommend it [{Cited(guideline.NeverRestsOn, evidence)}]", TextKind.Adverse)] : Array.Empty<ReportNode>(),
                .. guideline.CertifyWhen is { } formula ? [Joined("certify_when", guideline, formula, evidence)] : Array.Empty<ReportNode>(),
                .. guideline.Criteria.Where(criterion => !certifying.Contains(criterion.Index)).Select(criterion => Criterion(guideline, criterion, evidence)),
            ]);
    }

    // The formula behind a key: what joins its ends, then the ends.
    private static ReportNode Joined(string key, Guideline guideline, Formula formula, LineEvidence evidence)
    {
        var node = Node(guideline, formula, evidence);
        return formula is AllOf or AnyOf or AtLeastOf
            ? node with { Text = key + " " + node.Text }
            : new ReportNode(key, TextKind.Plain, PackPlaces.First(formula.Span), null, [node]);
    }

    private static ReportNode Node(Guideline guideline, Formula formula, LineEvidence evidence)
    {
        var truth = evidence.TruthOf(guideline, formula);
        switch (formula)
        {
            case CriterionReference reference:
                return Criterion(guideline, guideline.Criteria[reference.Criterion], evidence);
            case AllOf { Parts: var parts }:
                return Connective("all of", formula, parts);
            case AnyOf { Parts: var parts }:
                return Connective("any of", formula, parts);
            case AtLeastOf { Parts: var parts, Count: var count }:
                return Connective($"at least {ScreenWords.Number(count)} of", formula, parts);
            case Negation { Part: FactTest or ListTest or AllowanceTest } negation:
                return Leaf(FormulaWords.Of(negation), negation.Part, truth);
            case Negation { Part: var part }:
                return Connective("not", formula, [part]);
            default:
                return Leaf(FormulaWords.Of(formula), formula, truth);
        }

        ReportNode Connective(string word, Formula joined, IReadOnlyList<Formula> parts) => new(
            $"{word}: {Word(truth)}", KindOf(truth), Own(joined, parts), joined, [.. parts.Select(part => Node(guideline, part, evidence))]);

        ReportNode Leaf(string words, Formula leaf, Truth? known) =>
            ReportNode.Leaf($"{words}: {Word(known)}; the records: {TestWords.Given(leaf, evidence)}", KindOf(known), PackPlaces.All(leaf.Span), leaf);
    }

    private static ReportNode Criterion(Guideline guideline, Criterion criterion, LineEvidence evidence)
    {
        var truth = evidence.TruthOf(guideline, criterion);
        var role = ScreenWords.Of(EvidenceBuilder.RoleOf(guideline, criterion.Index) ?? CriterionRole.Advises);
        return new ReportNode(
            $"{criterion.Name} ({role}): {Word(truth)} [{Cited(criterion.RestsOn, evidence)}]", KindOf(truth), PackPlaces.First(criterion.Span), criterion,
            [Node(guideline, evidence.TestOf(guideline, criterion), evidence)]);
    }

    // The lines of a connective that none of its parts stands on: the key, and the count of `at_least_of`.
    private static IReadOnlyList<string> Own(Formula joined, IReadOnlyList<Formula> parts)
    {
        var below = parts.SelectMany(part => PackPlaces.All(part.Span)).ToHashSet(StringComparer.Ordinal);
        return joined is AtLeastOf ? [.. PackPlaces.All(joined.Span).Where(place => !below.Contains(place))] : [];
    }

    private static string Word(Truth? truth) => truth is { } known ? ScreenWords.Of(known) : "out";

    private static TextKind KindOf(Truth? truth) => truth switch
    {
        Truth.Met => TextKind.Good,
        Truth.NotMet => TextKind.Adverse,
        Truth.Undetermined => TextKind.Ask,
        _ => TextKind.Quiet,
    };

    private static string Cited(IReadOnlyList<Statement> statements, LineEvidence evidence)
    {
        var speaking = statements.Where(statement => statement.SpeaksOn(evidence.Context.Requested)).ToList();
        return speaking.Count == 0
            ? "nothing that it rests on speaks on " + ScreenWords.Iso(evidence.Context.Requested)
            : string.Join(" · ", speaking.Select(statement => $"{ScreenWords.Place(CitationText.Of(statement))}; {ScreenWords.Of(statement.Grade)}").Distinct(StringComparer.Ordinal));
    }
}
