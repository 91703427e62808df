using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>Every criterion rests on a statement.</summary>
internal static class UncitedCriteria
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        foreach (var criterion in written.Guideline.Criteria)
        {
            // Names that are not known were reported where they stand.
            if (criterion.RestsOn.Count == 0 && NamesNothing(written, criterion))
                diagnostics.Report(DiagnosticCatalogue.UncitedCriterion, criterion.Span, criterion.Name);
        }
    }

    private static bool NamesNothing(WrittenGuideline written, Criterion criterion) =>
        written.Node["criteria"] is MappingNode criteria && criteria[criterion.Name] is MappingNode node
        && node["rests_on"] is null or SequenceNode { Items.Count: 0 };
}
