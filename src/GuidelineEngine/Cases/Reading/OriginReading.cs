using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cases;

/// <summary>Reads <c>source</c>: the record, the page in it, and who said it there; or the record's id alone.</summary>
internal static class OriginReading
{
    /// <summary>The origin; null when there is none, or a mistake, which is reported.</summary>
    public static Origin? Read(Node? node, CaseSetting setting)
    {
        if (node is not MappingNode)
            return Document(ValueReading.Scalar(node, setting.Diagnostics, "`source`"), setting) is { } only ? new Origin(only.Id, null, null) : null;
        var source = setting.Over(node, "`source`")!;
        var document = Document(source.RequireScalar("document"), setting);
        var page = source.TakeScalar("page");
        var saidBy = source.TakeText("said_by");
        source.Finish();
        if (document is null)
            return null;
        if (page is not null && document.Pages is { } pages
            && int.TryParse(page.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number > pages || number == 0))
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.PageBeyond, page.Span, document.Id, pages, page.Text);
        }
        return new Origin(document.Id, page?.Text, saidBy);
    }

    private static RecordDocument? Document(ScalarNode? id, CaseSetting setting)
    {
        if (id is null)
            return null;
        if (setting.Records.Find(id.Text) is { } document)
            return document;
        string[] known = [.. setting.Records.Ids.Order(StringComparer.Ordinal)];
        setting.Diagnostics.ReportWithHint(
            DiagnosticCatalogue.UnknownDocument, id.Span, Alternatives.DidYouMean(id.Text, known), id.Text,
            known.Length == 0 ? "a document listed under `documents`" : Alternatives.OneOf(known));
        return null;
    }
}
