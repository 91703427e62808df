using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// JSON as UTF-8 in a buffer that is used again: byte for byte what <see cref="Utf8JsonWriter"/> writes with the same
/// options, and a few times faster, since names need no escaping and what is known to be written often is kept. A test holds the two together.
/// </summary>
internal sealed partial class JsonText : IDisposable
{
    private const int Usual = 32 * 1024;

    // A buffer that one giant decision made grow is not kept for the rest.
    private const int MostKept = 1024 * 1024;

    // ASCII but for control characters, quotes and backslashes: what stands in JSON as it is.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    [ThreadStatic]
    private static JsonText? idle;

    private byte[] buffer = new byte[Usual];
    private int length;
    private int depth;
    private bool indented;

    private JsonText() { }

    /// <summary>How many bytes were written.</summary>
    public int Length => length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>An empty text, this thread's own until it is disposed of.</summary>
    public static JsonText Start(bool indented)
    {
        var text = idle ?? new JsonText();
        idle = null;
        (text.length, text.depth, text.indented) = (0, 0, indented);
        return text;
    }

    public void Dispose()
    {
        if (buffer.Length <= MostKept)
            idle = this;
    }

    public void WriteStartObject()
    {
        Separate();
        Open((byte)'{');
    }

    public void WriteStartObject(ReadOnlySpan<byte> name)
    {
        WriteName(name);
        Open((byte)'{');
    }

    public void WriteEndObject() => Close((byte)'}');

    public void WriteStartArray()
    {
        Separate();
        Open((byte)'[');
    }

    public void WriteStartArray(ReadOnlySpan<byte> name)
    {
        WriteName(name);
        Open((byte)'[');
    }

    public void WriteEndArray() => Close((byte)']');

    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        WriteName(name);
        if (value is null)
            Raw("null"u8);
        else
            Quoted(value);
    }

    public void WriteStringValue(string value)
    {
        Separate();
        Quoted(value);
    }

    public void WriteBoolean(ReadOnlySpan<byte> name, bool value)
    {
        WriteName(name);
        Raw(value ? "true"u8 : "false"u8);
    }

    public void WriteNull(ReadOnlySpan<byte> name)
    {
        WriteName(name);
        Raw("null"u8);
    }

    public void WriteNumber(ReadOnlySpan<byte> name, decimal value)
    {
        WriteName(name);
        Utf8Formatter.TryFormat(value, Room(32), out var written);
        length += written;
    }

    /// <summary>A day as ISO 8601 writes it.</summary>
    public void WriteDay(ReadOnlySpan<byte> name, DateOnly? day)
    {
        WriteName(name);
        if (day is not { } known)
        {
            Raw("null"u8);
            return;
        }
        var room = Room(12);
        room[0] = (byte)'"';
        known.TryFormat(room[1..], out _, "O", System.Globalization.CultureInfo.InvariantCulture);
        room[11] = (byte)'"';
        length += 12;
    }

    private void WriteName(ReadOnlySpan<byte> name)
    {
        Separate();
        var room = Room(name.Length + 4);
        room[0] = (byte)'"';
        name.CopyTo(room[1..]);
        room[name.Length + 1] = (byte)'"';
        room[name.Length + 2] = (byte)':';
        length += name.Length + 3;
        if (indented)
            buffer[length++] = (byte)' ';
    }

    // A value or a name follows: after another with a comma, and on a line of its own where it is laid out.
    private void Separate()
    {
        if (length == 0)
            return;
        if (buffer[length - 1] is not ((byte)'{' or (byte)'['))
            Raw(","u8);
        if (indented)
            BreakLine();
    }

    private void Open(byte bracket)
    {
        Room(1)[0] = bracket;
        length++;
        depth++;
    }

    private void Close(byte bracket)
    {
        depth--;
        if (indented && buffer[length - 1] is not ((byte)'{' or (byte)'['))
            BreakLine();
        Room(1)[0] = bracket;
        length++;
    }

    private void BreakLine()
    {
        var room = Room(1 + 2 * depth);
        room[0] = (byte)'\n';
        room.Slice(1, 2 * depth).Fill((byte)' ');
        length += 1 + 2 * depth;
    }

    private void Quoted(string value)
    {
        Raw("\""u8);
        var rest = value.AsSpan();
        while (true)
        {
            var plain = rest.IndexOfAnyExcept(Plain);
            var run = plain < 0 ? rest : rest[..plain];
            Ascii.FromUtf16(run, Room(run.Length), out var written);
            length += written;
            if (plain < 0)
                break;
            rest = rest[plain..];
            if (rest[0] is not ('"' or '\\'))
            {
                Encoded(rest);
                break;
            }
            Raw(rest[0] == '"' ? "\\\""u8 : "\\\\"u8);
            rest = rest[1..];
        }
        Raw("\""u8);
    }

    // What is not plain is left to the encoder that the contract names.
    private void Encoded(ReadOnlySpan<char> value)
    {
        var encoded = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(encoded, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            json.WriteStringValue(value);
        Raw(encoded.WrittenSpan[1..^1]);
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        length += bytes.Length;
    }

    private Span<byte> Room(int count)
    {
        if (buffer.Length - length < count)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        return buffer.AsSpan(length);
    }
}
