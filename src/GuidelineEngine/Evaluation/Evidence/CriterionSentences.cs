using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What one criterion came to, with the records, the list entries and, if asked, the places that it rests on.</summary>
internal sealed class CriterionSentences(RequestEvidence evidence, RecordNames names, Paragraph paragraph)
{
    // What the sentence at hand rests on; gathered anew for each.
    private readonly List<string> grounds = [];

    private RequestContext Context => evidence.Review.Context;

    // What the records say of what the criterion at hand tests.
    private bool isConflict;
    private bool isConflictWithoutFindings;
    private bool hasLater;
    private bool hasFindings;

    public void Say(CriterionPlace place, string lead, bool isCited = true)
    {
        var words = evidence[place.Planned].Criteria[place.Criterion];
        var found = Look(words);
        var records = evidence.TruthOf(place) == Truth.Undetermined ? names.All : found;
        grounds.Clear();
        if (hasFindings || isConflictWithoutFindings || words.LooksThroughLists)
            Gather(words);
        var whole = evidence.WholeMessageOf(place);
        if (whole is not null && lead.Length == 0 && grounds.Count == 0 && !isConflict && !isCited)
        {
            paragraph.Say(whole, statements: words.StatementIds, facts: words.Facts, records: records);
        }
        else
        {
            paragraph.Begin();
            paragraph.Append(lead);
            if (whole is not null)
                paragraph.Append(whole);
            else
                evidence.AppendMessage(place, paragraph);
            AppendGround(words, isCited);
            paragraph.End(statements: words.StatementIds, facts: words.Facts, records: records);
        }
        if (hasLater)
            SayLater(words);
    }

    private void AppendGround(CriterionWords words, bool isCited)
    {
        if (isConflict)
        {
            paragraph.TrimStop();
            paragraph.Append(": the records contradict each other.");
        }
        if (grounds.Count > 0)
        {
            paragraph.TrimStop();
            paragraph.Append(" (");
            for (var i = 0; i < grounds.Count; i++)
            {
                if (i > 0)
                    paragraph.Append("; ");
                paragraph.Append(grounds[i]);
            }
            paragraph.Append(").");
        }
        if (isCited)
        {
            paragraph.TrimStop();
            paragraph.Append(" [");
            paragraph.Append(words.Places(paragraph.Named));
            paragraph.Append("].");
        }
    }

    // The documents of all findings, those that decide nothing included.
    private IReadOnlyList<string> Look(CriterionWords words)
    {
        (isConflict, isConflictWithoutFindings, hasLater, hasFindings) = (false, false, false, false);
        string? only = null;
        List<string>? several = null;
        foreach (var item in words.Items)
        {
            if (item.Fact is not { } fact)
                continue;
            var state = evidence.StateOf(fact);
            var findings = state.Findings;
            var count = findings.Count;
            if (state.Status == FactStatus.Conflict)
            {
                isConflict = true;
                isConflictWithoutFindings |= count == 0;
            }
            for (var i = 0; i < count; i++)
            {
                hasFindings = true;
                var finding = findings[i];
                hasLater |= finding.Date > Context.Service;
                if (finding.Origin is not { Document: var document })
                    continue;
                if (only is null)
                    only = document;
                else if (several is not null ? !several.Contains(document) : only != document)
                    (several ??= [only]).Add(document);
            }
        }
        return several is not null ? several : only is not null ? names.Alone(only) : [];
    }

    private void Gather(CriterionWords words)
    {
        if (words.LooksThroughLists)
            GatherEntries(words.Test);
        foreach (var item in words.Items)
        {
            if (item.Fact is not { } fact)
                continue;
            var state = evidence.StateOf(fact);
            for (var i = 0; i < state.Findings.Count; i++)
            {
                var finding = state.Findings[i];
                if (finding.Origin is { } origin && !(finding.Date > Context.Service))
                    Add(Where(finding, origin, isConflict));
            }
        }
        if (!isConflictWithoutFindings)
            return;
        foreach (var start in Courses.Stated(Context))
            Add("started: " + start.Written + (start.Origin is { } origin ? ", " + names.Place(origin) : ""));
    }

    // Which entries of a list make a danger: a reader must not have to look for them.
    private void GatherEntries(Formula test)
    {
        foreach (var list in test.Leaves().OfType<ListTest>())
        {
            foreach (var entry in ListTests.Entries(list.List, Context))
            {
                if (ListTests.Matches(list.Where, list.List, entry) == Truth.Met)
                    Add(entry.Text);
            }
        }
    }

    private void Add(string ground)
    {
        if (!grounds.Contains(ground))
            grounds.Add(ground);
    }

    // Where records contradict each other a reader must see which says what.
    private string Where(Finding finding, Origin origin, bool withValue)
    {
        var record = names.Place(origin);
        return withValue || finding.Fact.Type is not FactType.YesNo ? finding.Fact.Label + ": " + FactText.Value(finding, Context) + ", " + record : record;
    }

    private void SayLater(CriterionWords words)
    {
        foreach (var item in words.Items)
        {
            if (item.Fact is not { } fact)
                continue;
            foreach (var finding in evidence.StateOf(fact).Findings)
            {
                if (finding.Date > Context.Service)
                    paragraph.Say($"A finding of {FactText.Day(finding.Date.Value)} on {finding.Fact.Label} is later than the service and decides nothing.", facts: [finding.Fact.Name]);
            }
        }
    }
}
