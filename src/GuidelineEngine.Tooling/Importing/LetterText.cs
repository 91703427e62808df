using System.Globalization;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Tells a letter from what is none: nothing, too much, or no text.</summary>
internal static class LetterText
{
    // A stray control character comes with text that was taken out of a document; many are a program or a picture.
    private const int CharactersPerControl = 20;

    public static bool IsReadable(string file, ReadOnlySpan<byte> bytes, DecodedLetter decoded, DiagnosticBag diagnostics)
    {
        if (bytes.Length > LetterReader.MaxBytes)
            diagnostics.Report(DiagnosticCatalogue.LetterTooLarge, Beginning(file), LetterReader.MaxBytes);
        else if (bytes.StartsWith("%PDF-"u8))
            diagnostics.ReportWithHint(DiagnosticCatalogue.LetterNotText, Beginning(file), "save its text first, for example with `pdftotext -layout`", "a PDF document");
        else if (Controls(decoded.Text) is ( > 0 and var count, var first) && count * CharactersPerControl > decoded.Text.Length)
            diagnostics.Report(DiagnosticCatalogue.LetterNotText, Span(file, decoded.Text, first), string.Create(CultureInfo.InvariantCulture, $"no text but has {count} control characters, the first U+{(int)decoded.Text[first]:X4}"));
        else if (decoded.Text.All(c => char.IsWhiteSpace(c) || PrintableText.IsControl(c) || c == '\u00AD'))
            diagnostics.Report(DiagnosticCatalogue.EmptyLetter, Beginning(file));
        else
            return true;
        return false;
    }

    /// <summary>Where the first words of a letter stand.</summary>
    public static SourceSpan FirstWords(string file, IReadOnlyList<LetterLine> lines) =>
        lines.FirstOrDefault(line => !line.IsBlank) is { } line
            ? new SourceSpan(file, new SourcePosition(line.Number, line.Columns[0]), new SourcePosition(line.Number, line.Columns[^1] + 1))
            : Beginning(file);

    private static SourceSpan Beginning(string file) => new(file, SourcePosition.First, SourcePosition.First);

    private static SourceSpan Span(string file, string text, int at)
    {
        var position = new SourceLines(text).PositionOf(at);
        return new SourceSpan(file, position, position with { Column = position.Column + 1 });
    }

    private static (int Count, int First) Controls(string text)
    {
        var (count, first) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsControl(text[i]) || text[i] is '\n' or '\r' or '\t' or '\f' or '\v' or '\u0085')
                continue;
            count++;
            if (first < 0)
                first = i;
        }
        return (count, first);
    }
}
