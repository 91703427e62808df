using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads <c>requests</c>, and what holds between them.</summary>
internal sealed class RequestListReading(CaseSetting setting, ReviewSettings review, AuthorizationRequest? rfa, List<string> overridden)
{
    /// <summary>The requests, in the order of the file; mistakes are reported.</summary>
    public IReadOnlyList<TreatmentRequest> Read(Node? node)
    {
        if (node is null)
            return [];
        if (node is not SequenceNode list)
        {
            ValueReading.ReportKind(node, setting.Diagnostics, "`requests`", "a list");
            return [];
        }
        if (list.Items.Count == 0)
            setting.Diagnostics.Report(DiagnosticCatalogue.EmptyValue, node.Span, "`requests`", "at least one request");
        var requests = new List<TreatmentRequest>(list.Items.Count);
        var first = list.Items.Count > 1 ? new Dictionary<string, ScalarNode>(list.Items.Count, StringComparer.Ordinal) : null;
        var reading = new RequestReading(setting, review, rfa, overridden);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            if (setting.Over(item, "a request") is not { } mapping)
                continue;
            if (first is not null && mapping.Node["id"] is ScalarNode { IsEmpty: false } id && !first.TryAdd(id.Text, id))
                setting.Diagnostics.Report(DiagnosticCatalogue.DuplicateRequest, id.Span, id.Text, first[id.Text].Span.Start.Line);
            if (reading.Read(mapping) is { } request)
                requests.Add(request);
        }
        CheckReviewer(requests, list);
        return requests;
    }

    private void CheckReviewer(List<TreatmentRequest> requests, SequenceNode list)
    {
        if (review.Reviewer != Reviewer.Staff
            || (review.Stage != Stage.IndependentMedicalReview && !requests.Exists(request => request.Stage == Stage.IndependentMedicalReview)))
            return;
        setting.Diagnostics.Report(DiagnosticCatalogue.StaffAtIndependentReview, review.ReviewerPlace?.Span ?? CaseSetting.Beginning(list.Span));
    }
}
