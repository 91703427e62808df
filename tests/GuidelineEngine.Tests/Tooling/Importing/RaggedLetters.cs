using System.Text;
using System.Text.RegularExpressions;

namespace GuidelineEngine.Tests.Tooling.Importing;

/// <summary>What scanners, converters and mail do to a letter: always the same, and never to its words.</summary>
internal static class RaggedLetters
{
    /// <summary>Its paragraphs, each on one line; a word broken by a hyphen is put together.</summary>
    public static string[] Paragraphs(string letter) =>
        [.. Regex.Split(letter, "(?:\n *){3,}").Select(paragraph => Regex.Replace(Regex.Replace(paragraph, "(?<=[a-z]-) *\\s*\n\\s*(?=[a-z])", ""), "\\s+", " ").Trim()).Where(paragraph => paragraph.Length > 0)];

    public static string Rewrapped(string letter, int width) => string.Join("\n\n", Paragraphs(letter).Select(paragraph => Wrapped(paragraph, width))) + "\n";

    /// <summary>Without a blank line anywhere.</summary>
    public static string SingleSpaced(string letter) => Regex.Replace(letter, "\n(?: *\n)+", "\n");

    public static string OnOneLine(string letter) => string.Join(' ', Paragraphs(letter));

    /// <summary>With a page feed before every paragraph.</summary>
    public static string Paged(string letter) => Regex.Replace(letter, "(?:\n *){3,}", "\n\n\f\n");

    /// <summary>A letter for each place between two paragraphs, with a new page there.</summary>
    public static IEnumerable<string> PagedOnce(string letter) =>
        Regex.Matches(letter, "(?:\n *){3,}").Select(gap => letter[..gap.Index] + "\n\n\f" + letter[(gap.Index + gap.Length)..]);

    /// <summary>Pages of twenty-one lines, with a header and a footer on each.</summary>
    public static string WithHeaders(string letter)
    {
        var pages = letter.Split('\n').Chunk(21).ToArray();
        return string.Join('\f', pages.Select((page, i) => $"Independent Medical Review  {i + 1}\n\n{string.Join('\n', page)}\n\nPage {i + 1} of {pages.Length}\n"));
    }

    /// <summary>Every long word has a soft hyphen, and spaces and quotes are those of a typesetter.</summary>
    public static string Typeset(string letter) =>
        Regex.Replace(letter, "([a-z]{4})([a-z]{3})", "$1\u00AD$2").Replace("'", "\u2019", StringComparison.Ordinal).Replace(" ", "\u00A0", StringComparison.Ordinal);

    /// <summary>Lines of sixty characters that break long words with a soft hyphen.</summary>
    public static string SoftHyphenated(string letter) =>
        Regex.Replace(Rewrapped(letter, 60), "([a-z]{5})([a-z]{3,}[^\n]*\n)", "$1\u00AD\n$2");

    public static byte[] Latin1WithAStrayByte(string letter)
    {
        var bytes = Encoding.Latin1.GetBytes(letter.Replace('\uFFFD', '?')).ToList();
        bytes.Insert(letter.IndexOf("expert reviewer", StringComparison.Ordinal), 0xA0);
        bytes.Insert(letter.IndexOf("CLINICAL CASE", StringComparison.Ordinal), 0x81);
        return [.. bytes];
    }

    private static string Wrapped(string paragraph, int width)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var word in paragraph.Split(' '))
        {
            if (at > 0 && at + 1 + word.Length > width)
            {
                text.Append('\n');
                at = 0;
            }
            else if (at > 0)
            {
                text.Append(' ');
                at++;
            }
            text.Append(word);
            at += word.Length;
        }
        return text.ToString();
    }
}
