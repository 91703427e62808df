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
        var records = new List<RecordDocument>(items.Count);
        var first = items.Count > 1 ? new Dictionary<string, ScalarNode>(items.Count, StringComparer.Ordinal) : null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (setting.Over(item, "a document") is not { } document)
                continue;
            var id = document.RequireScalar("id");
            var type = document.RequireText("type");
            var record = new RecordDocument(
                id?.Text ?? "", type ?? "", setting.Day(document, "date"), document.TakeText("author"), setting.Count(document, "pages", 1, MostPages));
            document.Finish();
            if (id is null)
                continue;
            if (first is null || first.TryAdd(id.Text, id))
                records.Add(record);
            else
                setting.Diagnostics.Report(DiagnosticCatalogue.DuplicateDocument, id.Span, id.Text, first[id.Text].Span.Start.Line);
        }
        return records;
    }
}
