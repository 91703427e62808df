using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A limit lies where the fact can lie on either side of it.</summary>
internal static class LimitsOutOfRange
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics) => Check(WrittenTests.Of(written.Guideline), diagnostics);

    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        foreach (var fact in pack.Facts)
        {
            if (fact is { Least: { } least, Most: { } most } && least >= most)
                diagnostics.Report(DiagnosticCatalogue.EmptyRange, fact.Span, fact.Name, Limits.Of(least, null), Limits.Of(most, null));
        }
        Check(WrittenTests.OfSources(pack).Concat(WrittenTests.OfFormulary(pack)), diagnostics);
    }

    private static void Check(IEnumerable<Formula> tests, DiagnosticBag diagnostics)
    {
        foreach (var test in tests.SelectMany(formula => formula.Leaves()).OfType<FactTest>())
        {
            if (test.Comparison is NumberComparison comparison && IsOut(test.Fact, comparison))
                diagnostics.Report(DiagnosticCatalogue.LimitOutOfRange, test.Span, Limits.Of(comparison.Limit, null), test.Fact.Name, Range(test.Fact));
        }
    }

    private static bool IsOut(Fact fact, NumberComparison comparison) =>
        (fact.Least is { } least && (comparison.Limit < least || (comparison.Limit == least && comparison.Operator == ComparisonOperator.LessThan)))
        || (fact.Most is { } most && (comparison.Limit > most || (comparison.Limit == most && comparison.Operator == ComparisonOperator.MoreThan)));

    private static string Range(Fact fact) => (fact.Least, fact.Most) switch
    {
        ({ } least, { } most) => "lies between " + Limits.Of(least, null) + " and " + Limits.Of(most, null),
        ({ } least, _) => "is at least " + Limits.Of(least, null),
        (_, { } most) => "is at most " + Limits.Of(most, null),
        _ => "has no range",
    };
}
