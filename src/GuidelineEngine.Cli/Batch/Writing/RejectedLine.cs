using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Cli.Batch;

/// <summary>
/// A case that could not be decided, as a line of JSON: where it stands, what is wrong with it, and its text, so that it can be
/// corrected and run again.
/// </summary>
internal static class RejectedLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> to, BatchInput input, Chunk chunk, CaseEntry entry, IReadOnlyList<Diagnostic> diagnostics)
    {
        using (var json = new Utf8JsonWriter(to, Options))
        {
            json.WriteStartObject();
            if (entry.File is { } file)
                json.WriteString("file", file);
            else
                json.WriteNumber("line", entry.Line);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
                WriteDiagnostic(json, diagnostic, input.PlaceOf(chunk, entry, diagnostic));
            json.WriteEndArray();
            WriteText(json, chunk.BytesOf(entry).Span, entry.WholeLength);
            json.WriteEndObject();
        }

        to.Write("\n"u8);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, InputPlace place)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("message", diagnostic.Message);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        if (place.Cell is { } cell)
            json.WriteString("cell", cell);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteEndObject();
    }

    // What is no text is kept in another way; of what is too long, its beginning: the rest is in the input.
    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> bytes, long? whole)
    {
        if (whole is { } length)
        {
            json.WriteString("beginning", Encoding.UTF8.GetString(bytes));
            json.WriteNumber("bytes", length);
        }
        else if (Utf8.IsValid(bytes))
        {
            json.WriteString("text", bytes);
        }
        else
        {
            json.WriteBase64String("base64", bytes);
        }
    }
}
