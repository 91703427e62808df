using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Where something stands in a file.</summary>
internal static class Places
{
    /// <summary>From a key to the end of its value.</summary>
    public static SourceSpan Of(MappingEntry entry) => entry.Key.Span with { End = entry.Value.Span.End };

    /// <summary>The span of what stands at a path of keys below a mapping, or of as much of the path as exists.</summary>
    public static SourceSpan At(MappingNode root, params ReadOnlySpan<string> path)
    {
        SourceSpan place = root.Entries.Count > 0 ? root.Entries[0].Key.Span : root.Span;
        Node? node = root;
        foreach (var key in path)
        {
            if ((node as MappingNode)?.Entries.FirstOrDefault(entry => entry.Key.Text == key) is not { Key: not null } entry)
                return place;
            (place, node) = (entry.Value is ScalarNode ? entry.Value.Span : entry.Key.Span, entry.Value);
        }
        return place;
    }

    /// <summary>The span of one name in the value or the list of a key; the key's where it is not there.</summary>
    public static SourceSpan OfName(MappingNode root, string key, string name) => root[key] switch
    {
        SequenceNode list when list.Items.OfType<ScalarNode>().FirstOrDefault(item => item.Text == name) is { } item => item.Span,
        _ => At(root, key),
    };
}
