using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>A document with one part of it changed; all else is shared with the document as it was.</summary>
internal static class TreeChange
{
    /// <summary>The tree with one node in the place of another; without a replacement the node goes, with its key if it has one.</summary>
    public static MappingNode Replace(MappingNode root, Node target, Node? replacement) =>
        (MappingNode)Walk(root, entry => ReferenceEquals(entry.Value, target) ? Entry(entry.Key, replacement) : entry, node => ReferenceEquals(node, target) ? replacement : node);

    /// <summary>The tree with another key for one entry.</summary>
    public static MappingNode Rename(MappingNode root, ScalarNode key, string name) =>
        (MappingNode)Walk(root, entry => ReferenceEquals(entry.Key, key) ? new MappingEntry(Text(key, name), entry.Value) : entry, node => node);

    /// <summary>A mapping with an entry more, or with another value for a key that it has.</summary>
    public static MappingNode With(this MappingNode mapping, string key, Node value) => new(mapping.Span, mapping[key] is null
        ? [.. mapping.Entries, new MappingEntry(new ScalarNode(mapping.Span, key, false), value)]
        : [.. mapping.Entries.Select(entry => entry.Key.Text == key ? new MappingEntry(entry.Key, value) : entry)]);

    /// <summary>A mapping without a key.</summary>
    public static MappingNode Without(this MappingNode mapping, string key) => new(mapping.Span, [.. mapping.Entries.Where(entry => entry.Key.Text != key)]);

    /// <summary>Another text in the place of one.</summary>
    public static ScalarNode Text(Node place, string text) => new(place.Span, text, false);

    /// <summary>A mapping of one entry in the place of a node.</summary>
    public static MappingNode Only(Node place, string key, Node value) => new(place.Span, [new MappingEntry(Text(place, key), value)]);

    private static MappingEntry? Entry(ScalarNode key, Node? value) => value is null ? null : new MappingEntry(key, value);

    private static Node Walk(Node node, Func<MappingEntry, MappingEntry?> entries, Func<Node, Node?> items)
    {
        switch (node)
        {
            case MappingNode mapping:
                var changed = new List<MappingEntry>(mapping.Entries.Count);
                foreach (var entry in mapping.Entries)
                {
                    if (entries(entry) is { } kept)
                        changed.Add(ReferenceEquals(kept.Value, entry.Value) ? new MappingEntry(kept.Key, Walk(kept.Value, entries, items)) : kept);
                }
                return Same(mapping.Entries, changed) ? mapping : new MappingNode(mapping.Span, changed);
            case SequenceNode list:
                var kepts = new List<Node>(list.Items.Count);
                foreach (var item in list.Items)
                {
                    if (items(item) is { } kept)
                        kepts.Add(ReferenceEquals(kept, item) ? Walk(kept, entries, items) : kept);
                }
                return kepts.Count == list.Items.Count && kepts.Zip(list.Items).All(pair => ReferenceEquals(pair.First, pair.Second)) ? list : new SequenceNode(list.Span, kepts);
            default:
                return node;
        }
    }

    private static bool Same(IReadOnlyList<MappingEntry> before, List<MappingEntry> after) =>
        after.Count == before.Count && after.Zip(before).All(pair => ReferenceEquals(pair.First.Key, pair.Second.Key) && ReferenceEquals(pair.First.Value, pair.Second.Value));
}
