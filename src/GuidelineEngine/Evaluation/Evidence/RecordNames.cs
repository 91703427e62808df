using GuidelineEngine.Cases;

namespace GuidelineEngine.Evaluation;

/// <summary>Records as the sentences of one paragraph name them: "PR-2 of 2014-10-24". Not for several threads.</summary>
internal sealed class RecordNames(ClinicalCase clinicalCase)
{
    // Sentence after sentence names the same few places.
    private readonly List<(string Document, string? Page, string Text)> places = [];
    private readonly List<(string Document, string Name)> names = [];
    private readonly List<string[]> alone = [];

    /// <summary>The ids of all records searched.</summary>
    public IReadOnlyList<string> All => field ??= Ids(clinicalCase.Documents);

    /// <summary>A record's id, alone in a list.</summary>
    public IReadOnlyList<string> Alone(string id)
    {
        if (All.Count == 1 && All[0] == id)
            return All;
        foreach (var known in alone)
        {
            if (known[0] == id)
                return known;
        }
        alone.Add([id]);
        return alone[^1];
    }

    public string Of(string id)
    {
        foreach (var known in names)
        {
            if (known.Document == id)
                return known.Name;
        }
        foreach (var record in clinicalCase.Documents)
        {
            if (record.Id != id)
                continue;
            var name = Name(record);
            names.Add((id, name));
            return name;
        }
        return id;
    }

    /// <summary>The place of a finding: the record, and the page where that is known.</summary>
    public string Place(Origin origin)
    {
        foreach (var known in places)
        {
            if (known.Document == origin.Document && known.Page == origin.Page)
                return known.Text;
        }
        var text = origin.Page is { } page ? Of(origin.Document) + ", p. " + page : Of(origin.Document);
        places.Add((origin.Document, origin.Page, text));
        return text;
    }

    public static string Name(RecordDocument record)
    {
        var name = "the " + record.Type;
        return record.Date is { } date ? name + " of " + FactText.Day(date) : name;
    }

    private static string[] Ids(IReadOnlyList<RecordDocument> records)
    {
        var ids = new string[records.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = records[i].Id;
        return ids;
    }
}
