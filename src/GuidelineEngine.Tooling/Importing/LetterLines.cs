using System.Text;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>
/// Cuts a letter into lines and makes their characters plain: one kind of space, quote and hyphen, no ligature, and nothing that
/// does not show. The words stay the letter's own, and each keeps its line and column.
/// </summary>
internal sealed class LetterLines
{
    private readonly List<LetterLine> lines = [];
    private readonly StringBuilder text = new();
    private readonly List<int> columns = [];
    private int number = 1;
    private int column;
    private int page = 1;
    private bool isBroken;

    private LetterLines()
    {
    }

    public static IReadOnlyList<LetterLine> Of(string letter)
    {
        var cut = new LetterLines();
        for (var i = 0; i < letter.Length; i++)
            cut.Take(letter, i);
        cut.End();
        return cut.lines;
    }

    private void Take(string letter, int at)
    {
        var c = letter[at];
        column++;
        switch (c)
        {
            case '\r' when at + 1 < letter.Length && letter[at + 1] == '\n':
                break;
            case '\n' or '\r':
                End();
                number++;
                column = 0;
                break;
            case '\f':
                End();
                page++;
                break;
            case '\u0085' or '\u2028' or '\u2029':
                End();
                break;
            case '\u00AD':
                isBroken = true;
                break;
            default:
                Add(letter, at);
                break;
        }
    }

    private void Add(string letter, int at)
    {
        var c = letter[at];
        if (c is '\t' or '\v' || char.IsWhiteSpace(c))
        {
            if (text.Length > 0 && text[^1] != ' ')
                Append(' ');
            return;
        }
        if (PrintableText.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060')
            return;
        isBroken = false;
        if (Ligature(c) is { } letters)
        {
            foreach (var one in letters)
                Append(one);
            return;
        }
        Append(IsLost(letter, at) ? '?' : Plain(c));
    }

    private void Append(char c)
    {
        text.Append(c);
        columns.Add(column);
    }

    private void End()
    {
        if (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        lines.Add(new LetterLine(number, text.ToString(), [.. columns.Take(text.Length)], page, isBroken));
        text.Clear();
        columns.Clear();
        isBroken = false;
    }

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' => '"',
        '\u2010' or '\u2011' => '-',
        _ => c,
    };

    private static string? Ligature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => null,
    };

    // What stands for a character that was lost, and half of a pair, cannot stand in a case file.
    private static bool IsLost(string letter, int at) =>
        letter[at] == '\uFFFD'
        || (char.IsHighSurrogate(letter[at]) && !(at + 1 < letter.Length && char.IsLowSurrogate(letter[at + 1])))
        || (char.IsLowSurrogate(letter[at]) && !(at > 0 && char.IsHighSurrogate(letter[at - 1])));
}
