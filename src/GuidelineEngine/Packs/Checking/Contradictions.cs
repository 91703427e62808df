using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>What must hold together can hold together.</summary>
internal static class Contradictions
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics) => Check(WrittenTests.Of(written.Guideline), diagnostics);

    public static void Check(WrittenPack pack, DiagnosticBag diagnostics) => Check(WrittenTests.OfSources(pack).Concat(WrittenTests.OfFormulary(pack)), diagnostics);

    private static void Check(IEnumerable<Formula> tests, DiagnosticBag diagnostics)
    {
        foreach (var formula in tests)
            Visit(formula, diagnostics);
    }

    private static void Visit(Formula formula, DiagnosticBag diagnostics)
    {
        var together = formula is AllOf all ? Flatten(all).ToArray() : [formula];
        foreach (var tests in together.OfType<FactTest>().Where(test => test.Comparison is not null).GroupBy(test => test.Fact.Name, StringComparer.Ordinal))
        {
            if (!CanHold(tests.First().Fact, [.. tests.Select(test => test.Comparison!)]))
                diagnostics.Report(DiagnosticCatalogue.Contradiction, tests.Last().Span, tests.Key);
        }
        foreach (var part in together)
        {
            foreach (var inner in PartsOf(part))
                Visit(inner, diagnostics);
        }
    }

    private static IEnumerable<Formula> Flatten(AllOf all) => all.Parts.SelectMany(part => part is AllOf inner ? Flatten(inner) : [part]);

    private static IReadOnlyList<Formula> PartsOf(Formula formula) => formula switch
    {
        AnyOf any => any.Parts,
        AtLeastOf some => some.Parts,
        Negation negation => [negation.Part],
        _ => [],
    };

    private static bool CanHold(Fact fact, Comparison[] comparisons) => fact.Type switch
    {
        FactType.YesNo => comparisons.Distinct().Count() <= 1,
        FactType.Choice => Enumerable.Range(0, fact.Choices.Count)
            .Any(choice => comparisons.OfType<ChoiceComparison>().All(test => test.Choices.Contains(choice) != test.IsNegated)),
        _ => !comparisons.Select(PossibleRange.Of).Aggregate(Terms.Interval.Unknown, (range, next) => range.Intersect(next)).IsEmpty,
    };
}
