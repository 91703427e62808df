namespace GuidelineEngine.Cases;

/// <summary>The records searched, in the order of the file, and by id.</summary>
internal sealed class RecordList(IReadOnlyList<RecordDocument> records)
{
    private const int SearchedInOrder = 16;
    private readonly Dictionary<string, RecordDocument>? byId =
        records.Count > SearchedInOrder ? records.ToDictionary(record => record.Id, StringComparer.Ordinal) : null;

    public static RecordList Empty { get; } = new([]);

    /// <summary>The ids.</summary>
    public IEnumerable<string> Ids => records.Select(record => record.Id);

    /// <summary>The record of that id; null when there is none.</summary>
    public RecordDocument? Find(string id)
    {
        if (byId is not null)
            return byId.GetValueOrDefault(id);
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].Id == id)
                return records[i];
        }
        return null;
    }
}
