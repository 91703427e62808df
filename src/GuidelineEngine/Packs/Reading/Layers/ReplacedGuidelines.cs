using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Leaves out the guidelines of lower layers that an upper one declares to replace.</summary>
internal static class ReplacedGuidelines
{
    /// <summary>What is left, in the order given; a replacement of nothing is reported. Two of one id that replace nothing both stay.</summary>
    public static List<PlacedGuideline> LeaveOut(IReadOnlyList<PlacedGuideline> guidelines, PackFolder folder, DiagnosticBag diagnostics)
    {
        var replaced = new HashSet<PlacedGuideline>(ReferenceEqualityComparer.Instance);
        foreach (var upper in guidelines.Where(placed => placed.Guideline.Replaces is not null))
        {
            var below = guidelines.Where(placed => placed.Guideline.Id == upper.Guideline.Id && folder.Rank(placed.File) < folder.Rank(upper.File)).ToArray();
            replaced.UnionWith(below);
            foreach (var lower in below)
                CheckDangers(upper, lower, diagnostics);
            if (below.Length == 0 && !folder.UnreadFiles.Any(file => file.Name == upper.Guideline.Id))
                ReportNothing(upper, guidelines.Where(placed => folder.Rank(placed.File) < folder.Rank(upper.File)), diagnostics);
        }
        return [.. guidelines.Where(placed => !replaced.Contains(placed))];
    }

    // A danger that was seen below does not fall out of sight because somebody wrote another file.
    private static void CheckDangers(PlacedGuideline upper, PlacedGuideline lower, DiagnosticBag diagnostics)
    {
        var kept = DangersOf(upper.Guideline).Select(criterion => criterion.Name).Concat(upper.Guideline.Replaces!.Drops).ToHashSet(StringComparer.Ordinal);
        foreach (var lost in DangersOf(lower.Guideline).Where(criterion => !kept.Contains(criterion.Name)))
            diagnostics.Report(DiagnosticCatalogue.DangerLost, upper.Guideline.Replaces.Span, lower.Guideline.Id, lost.Name, lost.Span);
    }

    private static IEnumerable<Criterion> DangersOf(Guideline guideline) =>
        guideline.Cautions.Concat(guideline.ReferWhen).Distinct().Select(index => guideline.Criteria[index]);

    private static void ReportNothing(PlacedGuideline upper, IEnumerable<PlacedGuideline> below, DiagnosticBag diagnostics) =>
        diagnostics.ReportWithHint(
            DiagnosticCatalogue.ReplacesNothing, upper.Guideline.Replaces!.Span,
            Alternatives.DidYouMean(upper.Guideline.Id, below.Select(placed => placed.Guideline.Id)), upper.Guideline.Id);
}
