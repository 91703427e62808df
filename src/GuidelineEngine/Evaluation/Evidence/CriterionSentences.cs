using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What one criterion came to, with the records, the list entries and, if asked, the places that it rests on.</summary>
internal sealed class CriterionSentences(RequestReview review, Paragraph paragraph)
{
    private RequestContext Context => review.Context;

    public void Say(CriterionPlace place, string lead)
    {
        var guideline = review.Bound.Plan.Guidelines[place.Planned].Guideline;
        var criterion = guideline.Criteria[place.Criterion];
        Say(guideline, criterion, review.Assessment.Truths[place.Planned][place.Criterion], lead, isCited: true);
    }

    public void Say(Guideline guideline, Criterion criterion, Truth truth, string lead, bool isCited)
    {
        var items = TestedItem.In(guideline.TestOf(criterion));
        var facts = items.Select(item => EvidenceBuilder.FactOf(item, review)).ToList();
        var statements = EvidenceBuilder.Speaking(criterion, review).ToList();
        var findings = items.Where(item => item.Fact is not null).SelectMany(item => review.Bound.Frame.States[item.Fact!.Slot].Findings).ToList();
        var text = lead + MessageText.Of(criterion, truth, review.Bound.Frame);
        var isConflict = facts.Exists(fact => fact.State == "conflict");
        if (isConflict)
            text = text.TrimEnd('.') + ": the records contradict each other.";
        var grounds = Matching(items, guideline.TestOf(criterion))
            .Concat(findings.Where(finding => finding.Origin is not null && !(finding.Date > Context.Service)).Select(finding => Where(finding, isConflict)))
            .Concat(facts.Exists(fact => fact.State == "conflict" && fact.Found.Count == 0) ? Courses.Stated(Context).Select(Where) : [])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (grounds.Count > 0)
            text = text.TrimEnd('.') + " (" + string.Join("; ", grounds) + ").";
        if (isCited)
            text = text.TrimEnd('.') + " [" + CitationText.Places(statements, paragraph.Named) + "].";
        paragraph.Say(
            text,
            statements: [.. statements.Select(statement => statement.Id)],
            facts: [.. facts.Select(fact => fact.Fact)],
            records: truth == Truth.Undetermined ? [.. Context.Case.Documents.Select(record => record.Id)] : [.. findings.Select(finding => finding.Origin?.Document).OfType<string>().Distinct(StringComparer.Ordinal)]);
        foreach (var finding in findings.Where(finding => finding.Date > Context.Service))
            paragraph.Say($"A finding of {FactText.Day(finding.Date!.Value)} on {finding.Fact.Label} is later than the service and decides nothing.", facts: [finding.Fact.Name]);
    }

    // Which entries of a list make a danger: a reader must not have to look for them.
    private IEnumerable<string> Matching(IReadOnlyList<TestedItem> items, Formula test) =>
        items.All(item => item.List is null) ? [] : test.Leaves().OfType<ListTest>().SelectMany(list => ListTests.Entries(list.List, Context)
            .Where(entry => ListTests.Matches(list.Where, list.List, entry) == Truth.Met)
            .Select(entry => entry.Text)).Distinct(StringComparer.Ordinal);

    // Where records contradict each other a reader must see which says what.
    private string Where(Finding finding, bool withValue)
    {
        var record = Record(finding.Origin!);
        return withValue || finding.Fact.Type is not FactType.YesNo ? finding.Fact.Label + ": " + FactText.Value(finding, Context) + ", " + record : record;
    }

    private string Where(CourseStart start) => "started: " + start.Written + (start.Origin is { } origin ? ", " + Record(origin) : "");

    private string Record(Origin origin) => paragraph.RecordName(origin.Document) + (origin.Page is { } page ? ", p. " + page : "");
}
