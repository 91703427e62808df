using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Reading;

/// <summary>A case laid over a base: mappings key by key, request lines by their id, other lists whole; <c>~</c> takes a key away.</summary>
internal static class MergedCase
{
    public static MappingNode Over(MappingNode below, MappingNode change) => new(change.Span, [.. Merge(below, change)]);

    /// <summary>The ids of a case's request lines, as far as they can be read.</summary>
    public static IReadOnlyList<string> RequestsOf(MappingNode written) =>
        [.. (written["requests"] as SequenceNode)?.Items.Select(IdOf).OfType<string>().Distinct(StringComparer.Ordinal) ?? []];

    private static IEnumerable<MappingEntry> Merge(MappingNode below, MappingNode change)
    {
        foreach (var entry in below.Entries)
        {
            if (change[entry.Key.Text] is not { } changed)
                yield return entry;
            else if (changed is not ScalarNode { IsEmpty: true })
                yield return new MappingEntry(entry.Key, Merge(entry.Key.Text, entry.Value, changed));
        }
        foreach (var entry in change.Entries.Where(entry => below[entry.Key.Text] is null && entry.Value is not ScalarNode { IsEmpty: true }))
            yield return entry;
    }

    private static Node Merge(string key, Node below, Node change) => (below, change) switch
    {
        (MappingNode under, MappingNode over) => Over(under, over),
        (SequenceNode under, SequenceNode over) when key == "requests" => new SequenceNode(over.Span, [.. ById(under, over)]),
        _ => change,
    };

    // What is no line, or has no id, is handed on as it is: the reader of cases says what is wrong with it.
    private static IEnumerable<Node> ById(SequenceNode below, SequenceNode change)
    {
        var laid = new HashSet<Node>();
        foreach (var request in below.Items)
        {
            if (request is MappingNode under && IdOf(under) is { } id && change.Items.FirstOrDefault(item => IdOf(item) == id) is MappingNode over)
            {
                laid.Add(over);
                yield return Over(under, over);
            }
            else
            {
                yield return request;
            }
        }
        foreach (var added in change.Items.Where(added => !laid.Contains(added)))
            yield return added;
    }

    private static string? IdOf(Node request) => request is MappingNode mapping && mapping["id"] is ScalarNode id ? id.Text : null;
}
