using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>A case laid over a base: mappings key by key, request lines by their id, other lists whole; <c>~</c> takes a key away.</summary>
internal static class MergedCase
{
    public static MappingNode Over(MappingNode below, MappingNode change) => new(change.Span, [.. Merge(below, change)]);

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

    private static IEnumerable<Node> ById(SequenceNode below, SequenceNode change)
    {
        var changes = change.Items.Cast<MappingNode>().ToDictionary(IdOf, StringComparer.Ordinal);
        foreach (var request in below.Items.Cast<MappingNode>())
            yield return changes.Remove(IdOf(request), out var changed) ? Over(request, changed) : request;
        foreach (var added in change.Items.Cast<MappingNode>().Where(added => changes.ContainsKey(IdOf(added))))
            yield return added;
    }

    private static string IdOf(MappingNode request) => ((ScalarNode)request["id"]!).Text;
}
