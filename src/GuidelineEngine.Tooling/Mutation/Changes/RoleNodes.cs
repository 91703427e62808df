using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary>The roles of a guideline as they are written, and criteria put into them and taken out.</summary>
internal static class RoleNodes
{
    public const string Deciding = "certify_when";

    /// <summary>From the strongest; each but the first is a list.</summary>
    public static IReadOnlyList<string> InOrder { get; } = [Deciding, "refer_when", "cautions", "expects", "advises"];

    /// <summary>Where a role names a criterion.</summary>
    public static ScalarNode? Naming(MappingNode root, string role, string criterion) => Names(root[role]).FirstOrDefault(name => name.Text == criterion);

    /// <summary>The guideline with a criterion in a role more.</summary>
    public static MappingNode Joined(MappingNode root, string role, ScalarNode criterion)
    {
        var before = root[role];
        if (before is null)
            return root.With(role, criterion);
        Node[] parts = role != Deciding && before is SequenceNode list ? [.. list.Items, criterion] : [before, criterion];
        var joined = new SequenceNode(before.Span, parts);
        return root.With(role, role == Deciding ? TreeChange.Only(before, "all", joined) : joined);
    }

    /// <summary>The guideline without a criterion in a role; the role goes where nothing is left of it.</summary>
    public static MappingNode Left(MappingNode root, string role, string criterion) =>
        root[role] is not { } before ? root
        : Without(before, criterion) is { } after ? root.With(role, after)
        : root.Without(role);

    private static IEnumerable<ScalarNode> Names(Node? node) => node switch
    {
        ScalarNode name => [name],
        MappingNode mapping => mapping.Entries.Where(entry => entry.Key.Text != "count").SelectMany(entry => Names(entry.Value)),
        SequenceNode list => list.Items.SelectMany(Names),
        _ => [],
    };

    private static Node? Without(Node node, string criterion)
    {
        switch (node)
        {
            case ScalarNode name:
                return name.Text == criterion ? null : node;
            case SequenceNode list:
                var items = list.Items.Select(item => Without(item, criterion)).OfType<Node>().ToArray();
                return items.Length == 0 ? null : new SequenceNode(list.Span, items);
            default:
                var entries = ((MappingNode)node).Entries
                    .Select(entry => (entry.Key, Value: entry.Key.Text == "count" ? entry.Value : Without(entry.Value, criterion)))
                    .Where(entry => entry.Value is not null)
                    .Select(entry => new MappingEntry(entry.Key, entry.Value!)).ToArray();
                return entries.Length == 0 || entries is [{ Key.Text: "count" }] ? null : new MappingNode(node.Span, entries);
        }
    }
}
