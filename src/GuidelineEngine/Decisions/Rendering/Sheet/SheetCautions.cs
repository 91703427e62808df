using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// The dangers, before everything else: what is met, then what is not known. A danger that several lines share is printed
/// once, and those of one line together.
/// </summary>
internal static class SheetCautions
{
    public static IReadOnlyList<SheetLine> Lines(CaseDecision decision) =>
        [.. decision.Requests
            .SelectMany(request => request.Cautions.Select(caution => (request, caution)))
            .GroupBy(pair => (pair.caution.Text, pair.caution.Truth, pair.caution.Grade), pair => pair.request)
            .OrderBy(danger => danger.Key.Truth == Truth.Met ? 0 : 1)
            .GroupBy(
                danger => (Names: decision.NamesOf(danger.DistinctBy(request => request.Id)), danger.Key.Truth),
                danger => danger.Key.Text + Mark(danger.Key.Grade))
            .Select(dangers => new SheetLine(
                $"{(dangers.Key.Truth == Truth.Met ? "" : "NOT KNOWN · ")}{dangers.Key.Names}: {string.Join(" · ", dangers)}", TextKind.Danger))];

    // Shorter than among the sources, where the same grade stands in full.
    private static string Mark(Grade? grade) => grade switch
    {
        Grade.Letter => " [quoted by letters, not checked]",
        Grade.No => " [not checked]",
        _ => "",
    };
}
