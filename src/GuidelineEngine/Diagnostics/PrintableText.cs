using System.Buffers;
using System.Globalization;
using System.Text;

namespace GuidelineEngine.Diagnostics;

/// <summary>User text made fit for one line of a terminal: no control character, and not without end.</summary>
internal static class PrintableText
{
    private const int Longest = 600;

    private static readonly SearchValues<char> Controls = SearchValues.Create(All());

    /// <summary>Whether a character does something other than show itself.</summary>
    public static bool IsControl(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' || IsDirectional(c);

    /// <summary>Whether a character changes the direction of writing, and so what a reader takes a line to say.</summary>
    public static bool IsDirectional(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>The text with control characters as <c>\n</c>, <c>\t</c> or <c>\u001b</c>, cut when very long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest && text.AsSpan().IndexOfAny(Controls) < 0)
            return text;
        var printable = new StringBuilder();
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            _ = c switch
            {
                '\n' => printable.Append("\\n"),
                '\r' => printable.Append("\\r"),
                '\t' => printable.Append("\\t"),
                _ when IsControl(c) => printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => printable.Append(c),
            };
        }
        return text.Length > Longest ? printable.Append('…').ToString() : printable.ToString();
    }

    private static string All()
    {
        var all = new StringBuilder();
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (IsControl((char)code))
                all.Append((char)code);
        }
        return all.ToString();
    }
}
