using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cases;

/// <summary>Reads <c>documents</c>: the records searched.</summary>
internal static class RecordReading
{
    private const int MostPages = 100_000;

    /// <summary>The records, in the order of the file; those whose id stands already are reported and left out.</summary>
    public static IReadOnlyList<RecordDocument> Read(IReadOnlyList<Node> items, CaseSetting setting)
    {
        var records = new List<RecordDocument>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (setting.Over(item, "a document") is not { } document)
                continue;
            var id = document.RequireScalar("id");
            var type = document.RequireText("type");
            var record = new RecordDocument(
                id?.Text ?? "", type ?? "", setting.Day(document, "date"), document.TakeText("author"), setting.Count(document, "pages", 1, MostPages));
            document.Finish();
            if (id is null)
                continue;
            if (first.TryAdd(id.Text, id.Span.Start.Line))
                records.Add(record);
            else
                setting.Diagnostics.Report(DiagnosticCatalogue.DuplicateDocument, id.Span, id.Text, first[id.Text]);
        }
        return records;
    }
}
