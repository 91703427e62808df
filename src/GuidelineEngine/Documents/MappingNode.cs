namespace GuidelineEngine.Documents;

/// <summary>One <c>key: value</c>.</summary>
internal readonly record struct MappingEntry
{
    // A node; or, of a key in JSON, its text alone, from which a node is made when a message needs it: of all nodes half would be keys.
    private readonly object _key;
    private readonly int _start;
    private readonly int _end;

    public MappingEntry(ScalarNode key, Node value) => (_key, Value) = (key, value);

    /// <summary>An entry of a JSON text with the offsets of its key.</summary>
    public MappingEntry(string key, int start, int end, Node value) => (_key, _start, _end, Value) = (key, start, end, value);

    // No entry, as a search gives it that finds none, has no key.
    public ScalarNode Key => _key is string text ? new ScalarNode(Value.Place.Beside(_start, _end), text, true) : (ScalarNode)_key;

    /// <summary>The text of the key, without making a node of it.</summary>
    public string KeyText => _key as string ?? ((ScalarNode)_key).Text;

    public Node Value { get; init; }

    public void Deconstruct(out ScalarNode key, out Node value) => (key, value) = (Key, Value);
}

/// <summary>Keys with values, in the order written; no key stands twice.</summary>
internal sealed class MappingNode : Node
{
    private const int SearchedInOrder = 32;
    private ArraySegment<MappingEntry> _entries;
    private Dictionary<string, int>? _byKey;

    // A bit for each key, by its length and ends, so that most absent keys are known to be absent at a glance.
    private ulong _marks;

    public MappingNode(NodePlace place, IReadOnlyList<MappingEntry> entries)
        : base(place) => Become(place, entries as MappingEntry[] ?? [.. entries]);

    /// <summary>The entries.</summary>
    public IReadOnlyList<MappingEntry> Entries => _entries;

    /// <summary>The entries, for a loop that runs for every file.</summary>
    public ReadOnlySpan<MappingEntry> EntriesInOrder => _entries;

    /// <summary>The value of a key; null when the key is absent.</summary>
    public Node? this[string key] => IndexOf(key, 0) is >= 0 and var at ? _entries[at].Value : null;

    /// <summary>The place of a key among the entries; -1 when it is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="likely">Where to look first: keys mostly stand in the order in which they are asked for.</param>
    public int IndexOf(string key, int likely)
    {
        var all = EntriesInOrder;
        if (all.Length > SearchedInOrder)
            return (_byKey ??= ByKey()).GetValueOrDefault(key, -1);
        if ((uint)likely < (uint)all.Length && all[likely].KeyText == key)
            return likely;
        if ((_marks & Mark(key)) == 0)
            return -1;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].KeyText == key)
                return i;
        }
        return -1;
    }

    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <summary>Makes it another node. Only the space that it belongs to may.</summary>
    internal void Become(NodePlace place, ArraySegment<MappingEntry> entries)
    {
        (Place, _entries, _byKey) = (place, entries, null);
        _marks = entries.Count > SearchedInOrder ? 0 : Marks(entries);
    }

    private static ulong Marks(ReadOnlySpan<MappingEntry> entries)
    {
        var marks = 0UL;
        foreach (var entry in entries)
            marks |= Mark(entry.KeyText);
        return marks;
    }

    private static ulong Mark(string key) => key.Length == 0 ? 1 : 1UL << ((5 * key.Length) + (3 * key[0]) + key[^1]);

    private Dictionary<string, int> ByKey()
    {
        var byKey = new Dictionary<string, int>(_entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
            byKey.Add(_entries[i].KeyText, i);
        return byKey;
    }
}
