using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>Only what a finding gives can be documented within a time: what is worked out has no date of its own.</summary>
internal static class DatedFindings
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics) => Check(WrittenTests.Of(written.Guideline), diagnostics);

    public static void Check(WrittenPack pack, DiagnosticBag diagnostics) => Check(WrittenTests.OfSources(pack).Concat(WrittenTests.OfFormulary(pack)), diagnostics);

    private static void Check(IEnumerable<Formula> tests, DiagnosticBag diagnostics)
    {
        foreach (var test in tests.SelectMany(formula => formula.Leaves()).OfType<FactTest>())
        {
            if (test is { DocumentedWithin: not null, Fact.Derivation: { Rule: not DerivationRule.IsLess } derivation })
                diagnostics.Report(DiagnosticCatalogue.DerivedFactHasNoDate, test.Span, test.Fact.Name, PackWords.Of(derivation.Rule));
        }
    }
}
