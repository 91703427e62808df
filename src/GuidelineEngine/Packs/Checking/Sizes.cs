using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A guideline fits the evaluator, which keeps its criteria, and its facts, in one word of bits each.</summary>
internal static class Sizes
{
    public const int MostCriteria = 64;
    public const int MostFacts = 64;

    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        var guideline = written.Guideline;
        if (guideline.Criteria.Count > MostCriteria)
            diagnostics.Report(DiagnosticCatalogue.TooManyCriteria, written.Place("criteria"), guideline.Criteria.Count, MostCriteria);
        var facts = guideline.Criteria.SelectMany(criterion => criterion.Facts()).Concat(guideline.AppliesWhen?.Facts() ?? [])
            .Select(fact => fact.Slot).Distinct().Count();
        if (facts > MostFacts)
            diagnostics.Report(DiagnosticCatalogue.TooManyFacts, written.Place("criteria"), facts, MostFacts);
    }
}
