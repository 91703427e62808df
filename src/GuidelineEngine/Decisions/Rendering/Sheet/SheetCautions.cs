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
            .SelectMany(request => request.Cautions.Select(caution => new Caution(request, caution)))
            .GroupBy(caution => new Danger(caution.Notice.Text, caution.Notice.Truth, caution.Notice.Grade), caution => caution.Request)
            .OrderBy(danger => danger.Key.Truth == Truth.Met ? 0 : 1)
            .GroupBy(
                danger => new Endangered(decision.NamesOf(danger.DistinctBy(request => request.Id)), danger.Key.Truth),
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

    // Classes and not tuples: the framework's generic code over a structure is compiled at every start.
    private sealed record Caution(RequestDecision Request, Notice Notice);

    private sealed record Danger(string Text, Truth Truth, Grade? Grade);

    private sealed record Endangered(string Names, Truth Truth);
}
