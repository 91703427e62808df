using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>The <c>change</c> that makes one case of another, as a test writes it.</summary>
internal static class CaseDifference
{
    private static readonly ScalarNode Gone = Written.Word("~");

    public static MappingNode Of(MappingNode below, MappingNode wanted) => Mapping(below, wanted);

    private static MappingNode Mapping(MappingNode below, MappingNode wanted) => new(wanted.Span,
    [
        .. wanted.Entries.Where(entry => below[entry.Key.Text] is not { } old || !IsSame(old, entry.Value))
            .Select(entry => entry with { Value = below[entry.Key.Text] is { } old ? Value(entry.Key.Text, old, entry.Value) : entry.Value }),
        .. below.Entries.Where(entry => wanted[entry.Key.Text] is null && entry.Value is not ScalarNode { IsEmpty: true }).Select(entry => entry with { Value = Gone }),
    ]);

    private static Node Value(string key, Node below, Node wanted) => (below, wanted) switch
    {
        (MappingNode under, MappingNode over) => Mapping(under, over),
        (SequenceNode under, SequenceNode over) when key == "requests" => new SequenceNode(over.Span, [.. Lines(under, over)]),
        _ => wanted,
    };

    private static IEnumerable<Node> Lines(SequenceNode below, SequenceNode wanted)
    {
        foreach (var line in wanted.Items)
        {
            var old = below.Items.FirstOrDefault(item => CaseEdit.IdOf(item) == CaseEdit.IdOf(line));
            if (old is null)
                yield return line;
            else if (!IsSame(old, line) && old is MappingNode under && line is MappingNode over)
                yield return new MappingNode(over.Span, [new MappingEntry(Written.Word("id"), over["id"]!), .. Mapping(under, over).Entries]);
        }
    }

    private static bool IsSame(Node one, Node other) => (one, other) switch
    {
        (ScalarNode left, ScalarNode right) => left.Text == right.Text,
        (SequenceNode left, SequenceNode right) => left.Items.Count == right.Items.Count && left.Items.Zip(right.Items).All(pair => IsSame(pair.First, pair.Second)),
        (MappingNode left, MappingNode right) => left.Entries.Count == right.Entries.Count && left.Entries.All(entry => right[entry.Key.Text] is { } same && IsSame(entry.Value, same)),
        _ => false,
    };
}
