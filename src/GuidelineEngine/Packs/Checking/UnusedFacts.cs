using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>
/// Every fact is tested somewhere, or is part of one that is worked out. A fact of a lower layer may have lost its test to a
/// guideline that was replaced: there its author cannot help it.
/// </summary>
internal static class UnusedFacts
{
    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        var tests = WrittenTests.Of(pack).ToArray();
        if (pack.HasUnreadFiles || tests.SelectMany(test => test.Leaves()).Any(leaf => leaf is UnreadFormula))
            return;
        var used = tests.SelectMany(test => test.Facts())
            .Concat(pack.Guidelines.SelectMany(written => written.Guideline.Criteria).SelectMany(criterion => criterion.Facts()))
            .Concat(pack.Facts.SelectMany(OperandsOf))
            .Concat(pack.Formulary?.StatusFact is { } status ? [status] : [])
            .Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in pack.Facts.Where(fact => !used.Contains(fact.Name) && pack.RankOf(fact.Span.File) == pack.Layers.Count - 1))
            diagnostics.Report(DiagnosticCatalogue.UnusedFact, fact.Span, fact.Name);
    }

    private static IEnumerable<Fact> OperandsOf(Fact fact) =>
        fact.Derivation is { Lesser: { } lesser, Greater: { } greater } ? [lesser, greater] : [];
}
