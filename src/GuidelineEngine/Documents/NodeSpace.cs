namespace GuidelineEngine.Documents;

/// <summary>
/// Room for the nodes of one document after another: what holds the nodes of the last one holds those of the next. Nodes from here are
/// good until the space is given back; whoever rents it must have read everything by then. It belongs to one thread.
/// </summary>
internal sealed class NodeSpace
{
    // A larger document than this is rare, and its room is not kept.
    private const int MostKept = 4_096;

    [ThreadStatic]
    private static NodeSpace? spare;

    private readonly List<ScalarNode> _scalars = [];
    private readonly List<SequenceNode> _sequences = [];
    private readonly List<MappingNode> _mappings = [];
    private MappingEntry[] _entries = new MappingEntry[128];
    private Node[] _items = new Node[32];
    private int _scalarCount;
    private int _sequenceCount;
    private int _mappingCount;
    private int _entryCount;
    private int _itemCount;

    private NodeSpace()
    {
    }

    /// <summary>Entries of the mappings that are still open, the innermost last.</summary>
    public List<MappingEntry> OpenEntries { get; } = [];

    /// <summary>Items of the lists that are still open, the innermost last.</summary>
    public List<Node> OpenItems { get; } = [];

    /// <summary>What reads the mappings.</summary>
    public MappingReaders Readers { get; } = new();

    /// <summary>The text that the nodes point into.</summary>
    public JsonSource Source { get; } = new();

    /// <summary>An empty space; <see cref="GiveBack"/> it when nothing reads the nodes any more.</summary>
    public static NodeSpace Rent()
    {
        var rented = spare ?? new NodeSpace();
        spare = null;
        return rented;
    }

    /// <summary>Makes the nodes void, and keeps their room for the next document of the thread.</summary>
    public void GiveBack()
    {
        Source.Close();
        Readers.Empty(MostKept);
        Clear();
        if (_scalars.Count + _entries.Length + _items.Length <= MostKept)
            spare = this;
    }

    /// <summary>Forgets the nodes.</summary>
    public void Clear()
    {
        OpenEntries.Clear();
        OpenItems.Clear();
        (_scalarCount, _sequenceCount, _mappingCount, _entryCount, _itemCount) = (0, 0, 0, 0, 0);
    }

    public ScalarNode Scalar(int start, int end, string text, bool isQuoted)
    {
        if (_scalarCount == _scalars.Count)
            _scalars.Add(new ScalarNode(default, "", false));
        var node = _scalars[_scalarCount++];
        node.Become(new NodePlace(Source, start, end), text, isQuoted);
        return node;
    }

    /// <summary>A list of the open items from <paramref name="first"/> on, which are open no longer.</summary>
    public SequenceNode Sequence(int start, int end, int first)
    {
        if (_sequenceCount == _sequences.Count)
            _sequences.Add(new SequenceNode(default, []));
        var node = _sequences[_sequenceCount++];
        node.Become(new NodePlace(Source, start, end), Closed(OpenItems, first, ref _items, ref _itemCount));
        return node;
    }

    /// <summary>A mapping of the open entries from <paramref name="first"/> on, which are open no longer.</summary>
    public MappingNode Mapping(int start, int end, int first)
    {
        if (_mappingCount == _mappings.Count)
            _mappings.Add(new MappingNode(default, []));
        var node = _mappings[_mappingCount++];
        node.Become(new NodePlace(Source, start, end), Closed(OpenEntries, first, ref _entries, ref _entryCount));
        return node;
    }

    // Where the room is full it is left to the nodes that are in it, and they to it.
    private static ArraySegment<T> Closed<T>(List<T> open, int first, ref T[] room, ref int used)
    {
        var count = open.Count - first;
        if (used + count > room.Length)
            (room, used) = (new T[Math.Max(2 * room.Length, count)], 0);
        open.CopyTo(first, room, used, count);
        open.RemoveRange(first, count);
        used += count;
        return new ArraySegment<T>(room, used - count, count);
    }
}
