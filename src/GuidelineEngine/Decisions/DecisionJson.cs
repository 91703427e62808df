using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Decisions;

/// <summary>
/// The decision as JSON: the contract. The same decision gives the same bytes on any machine and in any culture: line
/// feeds, no trailing zeros, keys in the order of the contract. It is data, not markup: a page that embeds it must encode it.
/// </summary>
public static class DecisionJson
{
    /// <summary>The JSON text, without a line break at its end.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="indented">Whether to lay it out for a reader, two spaces a level.</param>
    public static string Write(CaseDecision decision, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Encoding.UTF8.GetString(Bytes(json => JsonCase.Write(json, decision, decision.Digest), indented));
    }

    /// <summary>Writes the JSON as UTF-8 without a byte-order mark, and a line break at its end. The stream stays open.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="indented">Whether to lay it out for a reader, two spaces a level.</param>
    public static void WriteTo(CaseDecision decision, Stream stream, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Bytes(json => JsonCase.Write(json, decision, decision.Digest), indented));
        stream.WriteByte((byte)'\n');
    }

    /// <summary>SHA-256, in lower-case hexadecimal, of the compact UTF-8 JSON without the member <c>digest</c>.</summary>
    internal static string Digest(CaseDecision decision) =>
        Convert.ToHexStringLower(SHA256.HashData(Bytes(json => JsonCase.Write(json, decision, null), indented: false)));

    internal static byte[] Bytes(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            write(json);
        }
        return buffer.WrittenSpan.ToArray();
    }
}
