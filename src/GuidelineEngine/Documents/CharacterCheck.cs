using System.Buffers;
using System.Globalization;
using System.Text;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>Refuses characters that a reader of the file cannot see, or that stand for lost ones.</summary>
internal static class CharacterCheck
{
    private const int MostReported = 10;

    private static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
            .Where(c => c is not ('\n' or '\r' or '\t') && (PrintableText.IsControl(c) || c == '\uFFFD' || char.IsSurrogate(c)))]);

    private static readonly SearchValues<char> RefusedAscii = SearchValues.Create(
        [.. Enumerable.Range(0, 128).Select(code => (char)code).Where(c => c is not ('\n' or '\r' or '\t') && char.IsControl(c))]);

    private static readonly SearchValues<byte> RefusedBytes = SearchValues.Create(
        [.. Enumerable.Range(0, 128).Where(code => (char)code is not ('\n' or '\r' or '\t') && char.IsControl((char)code)).Select(code => (byte)code)]);

    /// <summary>Whether the text is free of them; the first few are reported.</summary>
    public static bool Passes(string file, string text, DiagnosticBag diagnostics)
    {
        // The usual file is ASCII, for which both scans are vectorised.
        var refused = Ascii.IsValid(text) ? RefusedAscii : Refused;
        SourceLines? lines = null;
        var reported = 0;
        for (var at = text.AsSpan().IndexOfAny(refused); at >= 0 && reported < MostReported;)
        {
            var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            if (length == 1)
            {
                lines ??= new SourceLines(text);
                var position = lines.PositionOf(at);
                var span = new SourceSpan(file, position, position with { Column = position.Column + 1 });
                if (text[at] == '\uFFFD' || char.IsSurrogate(text[at]))
                    diagnostics.Report(DiagnosticCatalogue.NotUtf8, span);
                else
                    diagnostics.Report(DiagnosticCatalogue.ForbiddenCharacter, span, Name(text[at]));
                reported++;
            }
            at += length;
            var next = text.AsSpan(at).IndexOfAny(refused);
            at = next < 0 ? -1 : at + next;
        }
        return reported == 0;
    }

    /// <summary>Whether bytes are UTF-8 and plainly free of them. Where it says no, the text itself must be looked at: it may still pass.</summary>
    public static bool Passes(ReadOnlySpan<byte> utf8, out bool isAscii)
    {
        isAscii = Ascii.IsValid(utf8);
        if (isAscii)
            return !utf8.ContainsAny(RefusedBytes);
        // What is no UTF-8 becomes a character that is refused.
        var rented = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        var passes = !rented.AsSpan(0, Encoding.UTF8.GetChars(utf8, rented)).ContainsAny(Refused);
        ArrayPool<char>.Shared.Return(rented);
        return passes;
    }

    /// <summary>A character's name, such as U+200B.</summary>
    public static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
