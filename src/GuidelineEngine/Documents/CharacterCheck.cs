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

    /// <summary>A character's name, such as U+200B.</summary>
    public static string Name(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
