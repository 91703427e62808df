using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>
/// Room for the readers of one document's mappings after another's, for readings that note nothing. The readers are good until the room is
/// emptied. It belongs to one thread.
/// </summary>
internal sealed class MappingReaders
{
    private readonly List<MappingReader> _readers = [];
    private int _used;

    /// <summary>A reader over a mapping.</summary>
    public MappingReader Over(MappingNode node, DiagnosticBag diagnostics, string what)
    {
        if (_used == _readers.Count)
            _readers.Add(MappingReader.WithoutList(node, diagnostics, what));
        else
            _readers[_used].Become(node, diagnostics, what);
        return _readers[_used++];
    }

    /// <summary>Makes the readers void, and keeps the room of as many as a usual document needs.</summary>
    public void Empty(int mostKept)
    {
        _used = 0;
        if (_readers.Count > mostKept)
            _readers.Clear();
    }
}
