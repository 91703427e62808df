using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>No statement cites a page that its source does not have.</summary>
internal static class PagesBeyondSources
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics) => Check(WrittenStatement.Of(written), diagnostics);

    public static void Check(WrittenPack pack, DiagnosticBag diagnostics) => Check(WrittenStatement.Of(pack), diagnostics);

    private static void Check(IReadOnlyList<WrittenStatement> statements, DiagnosticBag diagnostics)
    {
        foreach (var (statement, node) in statements)
        {
            if (statement.Pages is { } pages && statement.Source.Pages is { } all && PagesReading.Last(pages) is { } last && last > all)
                diagnostics.Report(DiagnosticCatalogue.PageBeyondSource, Places.At(node, "pages"), last, statement.Source.Id, all);
        }
    }
}
