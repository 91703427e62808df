using System.Text;
using System.Text.Json;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>Turns byte offsets into lines and columns, going forward only.</summary>
internal sealed class JsonPlace(ReadOnlyMemory<byte> bytes, bool isAscii)
{
    private int _at;

    /// <summary>The place reached.</summary>
    public SourcePosition Current { get; private set; } = SourcePosition.First;

    /// <summary>Goes to the offset of a token, from the end of the one before it.</summary>
    public SourcePosition Advance(int offset)
    {
        var all = bytes.Span;
        var (line, column) = Current;
        // Between two tokens lie a few bytes, all of them ASCII: a vectorised search would cost more than it saves.
        for (; _at < offset; _at++)
        {
            var passed = all[_at];
            if (passed == '\n' || (passed == '\r' && (_at + 1 == all.Length || all[_at + 1] != '\n')))
                (line, column) = (line + 1, 1);
            else if (passed != '\r')
                column++;
        }
        return Current = new SourcePosition(line, column);
    }

    /// <summary>Goes on by a number of bytes of one token, which never spans lines.</summary>
    public SourcePosition AdvanceInToken(int length)
    {
        var characters = isAscii ? length : Encoding.UTF8.GetCharCount(bytes.Span.Slice(_at, length));
        _at += length;
        return Current = Current with { Column = Current.Column + characters };
    }

    /// <summary>The place that an exception of the JSON parser points at.</summary>
    public static SourcePosition Of(ReadOnlySpan<byte> bytes, JsonException exception)
    {
        // The parser ends lines at line feeds only, and counts lines and bytes from 0.
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var found = bytes[offset..].IndexOf((byte)'\n');
            if (found < 0)
                break;
            offset += found + 1;
        }
        offset = (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), bytes.Length);
        var lines = new SourceLines(Encoding.UTF8.GetString(bytes));
        return lines.Nearest(lines.PositionOf(Encoding.UTF8.GetCharCount(bytes[..offset])));
    }
}
