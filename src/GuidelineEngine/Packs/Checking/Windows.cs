using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>What has a first and a last day has the first before the last; of two editions of one authority the later is plain.</summary>
internal static class Windows
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics) => Check(WrittenStatement.Of(written), diagnostics);

    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        foreach (var source in pack.Sources)
        {
            if (source.Window is { From: { } from, To: { } to } && from > to)
                Report(diagnostics, pack.SourcesFile is { } file ? Places.At(file, "sources", source.Id, "window", "to") : source.Span, from, to);
        }
        Check(WrittenStatement.Of(pack), diagnostics);
        foreach (var (earlier, later) in StartingTogether(pack))
            diagnostics.Report(DiagnosticCatalogue.EditionsBeginTogether, later.Span, later.Id, earlier.Id);
    }

    private static void Check(IReadOnlyList<WrittenStatement> statements, DiagnosticBag diagnostics)
    {
        foreach (var (statement, node) in statements)
        {
            if (statement is { From: { } from, To: { } to } && from > to)
                Report(diagnostics, Places.At(node, "to"), from, to);
        }
    }

    private static IEnumerable<(Source, Source)> StartingTogether(WrittenPack pack) =>
        (from source in pack.Sources
         where source.Standing == SourceStanding.Decides
         from work in source.Works
         group source by (source.Authority, work, source.Window.From) into editions
         from later in editions.Skip(1)
         select (editions.First(), later)).Distinct();

    private static void Report(DiagnosticBag diagnostics, SourceSpan place, DateOnly from, DateOnly to) => diagnostics.Report(
        DiagnosticCatalogue.EndsBeforeItBegins, place,
        to.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
