using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>The way from the top of a file to a place in it, by keys and numbers: <c>deadlines.outer.1.days</c>. It outlives lines that move.</summary>
internal static class NodePath
{
    /// <summary>The path to the innermost node that begins where the span does, or holds its beginning.</summary>
    public static string Of(Node root, SourceSpan span) => string.Join('.', Steps(root, span.Start));

    private static IEnumerable<string> Steps(Node node, SourcePosition at)
    {
        foreach (var (name, key, child) in Children(node))
        {
            if (key is not null && Holds(key.Span, at))
                return [name];
            if (Holds(child.Span, at))
                return [name, .. Steps(child, at)];
        }
        return [];
    }

    private static IEnumerable<(string Name, ScalarNode? Key, Node Child)> Children(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => (entry.Key.Text, (ScalarNode?)entry.Key, entry.Value)),
        SequenceNode list => list.Items.Select((item, at) => ((at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), (ScalarNode?)null, item)),
        _ => [],
    };

    private static bool Holds(SourceSpan span, SourcePosition at) => span.Start <= at && at < span.End;
}
