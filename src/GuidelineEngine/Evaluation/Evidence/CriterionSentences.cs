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

    public void Say(CriterionPlace place, string lead, bool isCited = true)
    {
        var words = evidence[place.Planned].Criteria[place.Criterion];
        var isConflict = HasConflict(words);
        Gather(words, isConflict);
        paragraph.Say(
            Text(words, lead, evidence.MessageOf(place), isConflict, isCited),
            statements: words.StatementIds,
            facts: words.Facts,
            records: evidence.TruthOf(place) == Truth.Undetermined ? names.All : Records(words));
        SayLater(words);
    }

    private string Text(CriterionWords words, string lead, string message, bool isConflict, bool isCited)
    {
        if (lead.Length == 0 && grounds.Count == 0 && !isConflict && !isCited)
            return message;
        Span<char> room = stackalloc char[512];
        var text = new SentenceText(room);
        text.Append(lead);
        text.Append(message);
        if (isConflict)
        {
            text.TrimStop();
            text.Append(": the records contradict each other.");
        }
        if (grounds.Count > 0)
        {
            text.TrimStop();
            text.Append(" (");
            for (var i = 0; i < grounds.Count; i++)
            {
                if (i > 0)
                    text.Append("; ");
                text.Append(grounds[i]);
            }
            text.Append(").");
        }
        if (isCited)
        {
            text.TrimStop();
            text.Append(" [");
            text.Append(words.Places(paragraph.Named));
            text.Append("].");
        }
        text.Capitalize();
        return text.ToString();
    }

    private bool HasConflict(CriterionWords words)
    {
        foreach (var item in words.Items)
        {
            if (item.Fact is { } fact && evidence.StateOf(fact).Status == FactStatus.Conflict)
                return true;
        }
        return false;
    }

    private void Gather(CriterionWords words, bool isConflict)
    {
        grounds.Clear();
        if (words.LooksThroughLists)
            GatherEntries(words.Test);
        var isConflictWithoutFindings = false;
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
            isConflictWithoutFindings |= state is { Status: FactStatus.Conflict, Findings.Count: 0 };
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

    // The documents of all findings, those that decide nothing included.
    private List<string> Records(CriterionWords words)
    {
        var records = new List<string>(1);
        foreach (var item in words.Items)
        {
            if (item.Fact is not { } fact)
                continue;
            foreach (var finding in evidence.StateOf(fact).Findings)
            {
                if (finding.Origin is { Document: var document } && !records.Contains(document))
                    records.Add(document);
            }
        }
        return records;
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
