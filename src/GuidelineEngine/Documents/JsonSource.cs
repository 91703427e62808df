using System.Text;
using System.Text.Json;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>A JSON text in UTF-8, and the lines and columns of its offsets; they are looked for only when something is reported.</summary>
internal sealed class JsonSource
{
    private string _file = "";
    private ReadOnlyMemory<byte> _bytes;
    private bool _isAscii;
    private List<int>? _lineStarts;

    /// <summary>Takes up a text.</summary>
    /// <param name="file">The file as diagnostics name it.</param>
    /// <param name="bytes">The text.</param>
    /// <param name="isAscii">Whether each of its bytes is a character.</param>
    public void Open(string file, ReadOnlyMemory<byte> bytes, bool isAscii) => (_file, _bytes, _isAscii, _lineStarts) = (file, bytes, isAscii, null);

    /// <summary>Lets go of the text.</summary>
    public void Close() => Open("", default, true);

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    /// <summary>The span between two offsets.</summary>
    public SourceSpan Span(int start, int end) => new(_file, PositionOf(start), PositionOf(end));

    /// <summary>The place that an exception of the JSON parser points at.</summary>
    public SourcePosition PositionOf(JsonException exception)
    {
        // The parser ends lines at line feeds only, and counts lines and bytes from 0.
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var found = Bytes[offset..].IndexOf((byte)'\n');
            if (found < 0)
                break;
            offset += found + 1;
        }
        offset = (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), Bytes.Length);
        var lines = new SourceLines(Encoding.UTF8.GetString(Bytes));
        return lines.Nearest(lines.PositionOf(Encoding.UTF8.GetCharCount(Bytes[..offset])));
    }

    private SourcePosition PositionOf(int offset)
    {
        _lineStarts ??= LineStarts();
        var line = _lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        var passed = Bytes[_lineStarts[line]..offset];
        return new SourcePosition(line + 1, 1 + (_isAscii ? passed.Length : Encoding.UTF8.GetCharCount(passed)));
    }

    // A line ends at a line feed, a carriage return, or both.
    private List<int> LineStarts()
    {
        var starts = new List<int> { 0 };
        var all = Bytes;
        for (var at = 0; all[at..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var found;)
        {
            at += found + 1;
            if (all[at - 1] == '\r' && at < all.Length && all[at] == '\n')
                at++;
            starts.Add(at);
        }
        return starts;
    }
}
