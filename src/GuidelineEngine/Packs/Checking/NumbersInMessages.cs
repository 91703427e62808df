using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>No message writes out a number: it would outlive the threshold that it repeats.</summary>
internal static class NumbersInMessages
{
    private const string Punctuation = ".,;:\"'<>=+";

    // Looked up by parts of the text, so that a thousand guidelines make no copies of their sentences.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberWords = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty",
        "forty", "fifty", "sixty", "ninety", "hundred",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "day", "week", "month", "year", "mg", "milligram", "gram", "tablet", "capsule", "dose", "refill", "visit", "session", "level", "hour", "point",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        foreach (var (_, message) in Messages.Of(written.Guideline))
        {
            foreach (var part in message.Parts)
            {
                if (NumberIn(part.Literal) is { } found)
                    diagnostics.Report(DiagnosticCatalogue.NumberInMessage, message.Span, found);
            }
        }
    }

    /// <summary>The first number of a text; null when there is none. A name with a digit in it, such as CYP1A2, is none.</summary>
    internal static string? NumberIn(ReadOnlySpan<char> text)
    {
        var before = default(ReadOnlySpan<char>);
        foreach (var range in text.SplitAny(' ', '-', '/', '(', ')'))
        {
            var word = text[range].Trim(Punctuation);
            if (word.Length == 0)
                continue;
            if (char.IsAsciiDigit(word[0]))
                return word.ToString();
            if (NumberWords.Contains(before) && Units.Contains(word.TrimEnd('s')))
                return before.ToString();
            before = word;
        }
        return null;
    }
}
