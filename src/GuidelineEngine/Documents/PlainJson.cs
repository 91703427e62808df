using System.Buffers;
using System.Runtime.InteropServices;

namespace GuidelineEngine.Documents;

/// <summary>
/// Reads JSON that has nothing special about it: no escapes, no mistakes, nothing over a limit. Whatever else it meets, it gives up without
/// a word, and <see cref="JsonTree"/> reads the text and says what is wrong. Three times as fast, as it makes no tokens.
/// </summary>
internal ref struct PlainJson
{
    // What ends a string, or may not stand in one as it is.
    private static readonly SearchValues<byte> EndOfString =
        SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(code => (byte)code)]);

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly NodeSpace _space;
    private readonly TextPool _pool;
    private readonly int _mostNodes;
    private readonly int _deepest;
    private int _at;
    private int _nodes;
    private int _depth;

    private PlainJson(NodeSpace space, TextPool pool, DocumentLimits limits)
    {
        (_space, _pool) = (space, pool);
        _bytes = space.Source.Bytes;
        (_mostNodes, _deepest) = (limits.MaxNodes, limits.DepthInForce);
    }

    /// <summary>The root, a mapping or a list; null when the text must be read with care.</summary>
    /// <param name="space">Holds a text that is known to be UTF-8, and gives the nodes.</param>
    /// <param name="pool">Gives the strings.</param>
    /// <param name="limits">How large it may be.</param>
    public static Node? TryRead(NodeSpace space, TextPool pool, DocumentLimits limits)
    {
        var reading = new PlainJson(space, pool, limits);
        var root = reading.NextByte() is (byte)'{' or (byte)'[' ? reading.ReadNode() : null;
        return reading.NextByte() == 0 && reading._at == reading._bytes.Length && reading._nodes <= reading._mostNodes ? root : null;
    }

    // The byte after white space, which stays; 0 at the end of the text, and for a byte that no JSON has.
    private byte NextByte()
    {
        while (_at < _bytes.Length)
        {
            var next = _bytes[_at];
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
                return next;
            _at++;
        }
        return 0;
    }

    private Node? ReadNode()
    {
        _nodes++;
        switch (NextByte())
        {
            case (byte)'{':
                return ++_depth > _deepest ? null : ReadMapping();
            case (byte)'[':
                return ++_depth > _deepest ? null : ReadSequence();
            case (byte)'"':
                var start = _at;
                return TryString(out var text) ? _space.Scalar(start, _at, text, true) : null;
            case (byte)'t':
                return Word("true"u8, "true");
            case (byte)'f':
                return Word("false"u8, "false");
            case (byte)'n':
                return Word("null"u8, "null");
            default:
                return Number();
        }
    }

    private MappingNode? ReadMapping()
    {
        var (start, first) = (_at++, _space.OpenEntries.Count);
        for (var next = NextByte(); next != '}'; next = NextByte())
        {
            if (_space.OpenEntries.Count > first)
            {
                if (next != ',')
                    return null;
                _at++;
                next = NextByte();
            }
            var keyStart = _at;
            if (next != '"' || !TryString(out var key) || key.Length == 0 || IsDuplicate(key, first))
                return null;
            var keyEnd = _at;
            _nodes++;
            if (NextByte() != ':')
                return null;
            _at++;
            if (ReadNode() is not { } value)
                return null;
            _space.OpenEntries.Add(new MappingEntry(key, keyStart, keyEnd, value));
        }
        _at++;
        _depth--;
        return _space.Mapping(start, _at, first);
    }

    // More keys than this are left to the careful reading, which has a table for them.
    private readonly bool IsDuplicate(string key, int first)
    {
        const int Most = 100;
        var entries = CollectionsMarshal.AsSpan(_space.OpenEntries)[first..];
        foreach (ref readonly var entry in entries)
        {
            if (entry.KeyText == key)
                return true;
        }
        return entries.Length > Most;
    }

    private SequenceNode? ReadSequence()
    {
        var (start, first) = (_at++, _space.OpenItems.Count);
        for (var next = NextByte(); next != ']'; next = NextByte())
        {
            if (_space.OpenItems.Count > first)
            {
                if (next != ',')
                    return null;
                _at++;
            }
            if (ReadNode() is not { } item)
                return null;
            _space.OpenItems.Add(item);
        }
        _at++;
        _depth--;
        return _space.Sequence(start, _at, first);
    }

    private bool TryString(out string text)
    {
        text = "";
        var from = _bytes[(_at + 1)..];
        var length = from.IndexOfAny(EndOfString);
        if (length < 0 || from[length] != '"')
            return false;
        text = _pool.Of(from[..length]);
        _at += length + 2;
        return true;
    }

    private ScalarNode? Word(ReadOnlySpan<byte> written, string word)
    {
        if (!_bytes[_at..].StartsWith(written))
            return null;
        var start = _at;
        _at += written.Length;
        return _space.Scalar(start, _at, word, false);
    }

    // Only digits, perhaps with a minus and a point: what follows must then be a comma or a bracket, so that nothing else passes.
    private ScalarNode? Number()
    {
        var start = _at;
        if (_at < _bytes.Length && _bytes[_at] == '-')
            _at++;
        var whole = Digits();
        if (whole == 0 || (whole > 1 && _bytes[_at - whole] == '0'))
            return null;
        if (_at < _bytes.Length && _bytes[_at] == '.')
        {
            _at++;
            if (Digits() == 0)
                return null;
        }
        return _space.Scalar(start, _at, _pool.Of(_bytes[start.._at]), false);
    }

    private int Digits()
    {
        var start = _at;
        while (_at < _bytes.Length && char.IsAsciiDigit((char)_bytes[_at]))
            _at++;
        return _at - start;
    }
}
