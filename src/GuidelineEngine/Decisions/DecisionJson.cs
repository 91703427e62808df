using System.Buffers;
using System.Security.Cryptography;
using System.Text;
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
        var buffer = new ArrayBufferWriter<byte>();
        WriteTo(decision, buffer, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the JSON as UTF-8 without a byte-order mark, and a line break at its end. The stream stays open.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="indented">Whether to lay it out for a reader, two spaces a level.</param>
    public static void WriteTo(CaseDecision decision, Stream stream, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>();
        WriteTo(decision, buffer, indented);
        stream.Write(buffer.WrittenSpan);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>
    /// Writes the JSON as UTF-8 without a byte-order mark and without a line break at its end: the fastest way to many
    /// decisions, with one writer that is used again.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="writer">Where to: the decision is appended to what it holds.</param>
    /// <param name="indented">Whether to lay it out for a reader, two spaces a level.</param>
    public static void WriteTo(CaseDecision decision, IBufferWriter<byte> writer, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(writer);
        if (indented)
        {
            var digest = decision.Digest;
            using var text = JsonText.Start(indented: true);
            JsonCase.Write(text, decision, digest);
            writer.Write(text.Written);
            return;
        }

        // Compact it is written once: the digest is that of the text without it, and goes into the gap that it leaves.
        using var json = JsonText.Start(indented: false);
        var gap = JsonCase.Write(json, decision, null);
        var written = json.Written;
        var known = decision.KnowDigest(written);
        writer.Write(written[..gap]);
        writer.Write(",\"digest\":\""u8);
        Encoding.ASCII.GetBytes(known, writer);
        writer.Write("\""u8);
        writer.Write(written[gap..]);
    }

    /// <summary>SHA-256, in lower-case hexadecimal, of the compact UTF-8 JSON without the member <c>digest</c>.</summary>
    internal static string Digest(CaseDecision decision)
    {
        using var json = JsonText.Start(indented: false);
        JsonCase.Write(json, decision, null);
        return Digest(json.Written);
    }

    internal static string Digest(ReadOnlySpan<byte> withoutDigest)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(withoutDigest, hash);
        return Convert.ToHexStringLower(hash);
    }

    internal static byte[] Bytes(Action<JsonText> write, bool indented)
    {
        using var json = JsonText.Start(indented);
        write(json);
        return json.Written.ToArray();
    }
}
