using System.Text;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>
/// The text of the letter in one piece: its lines without the blank ones, each on a line of its own; a word that was broken over two
/// lines is one word on the first. Every character knows the line and column that it came from.
/// </summary>
internal sealed class LetterFlow
{
    private readonly List<int> lines = [];
    private readonly List<int> columns = [];
    private readonly HashSet<int> paragraphs = [];
    private readonly HashSet<int> pages = [];
    private readonly int width;

    public LetterFlow(IReadOnlyList<LetterLine> letter)
    {
        LetterLine[] written = [.. letter.Where(line => !line.IsBlank)];
        var spacing = Spacing(written);
        var hyphens = new BrokenWords(written);
        var text = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            if (i > 0 && hyphens.Join(written[i - 1], written[i]) is { } join)
            {
                if (join == WordJoin.WithoutHyphen)
                    Shorten(text);
            }
            else
            {
                if (i > 0)
                    Append(text, '\n', lines[^1], columns[^1] + 1);
                if (i > 0 && written[i].Page != written[i - 1].Page)
                    pages.Add(text.Length);
                if (i == 0 || Gap(written, i) > spacing)
                    paragraphs.Add(text.Length);
            }
            for (var c = 0; c < written[i].Text.Length; c++)
                Append(text, written[i].Text[c], written[i].Number, written[i].Columns[c]);
        }
        Text = text.ToString();
        width = Width(written);
    }

    public string Text { get; }

    /// <summary>Whether more space than is usual between its lines tells paragraphs apart.</summary>
    public bool HasParagraphs => paragraphs.Count > 1;

    /// <summary>Whether a paragraph begins with the line that begins here.</summary>
    public bool BeginsParagraph(int offset) => paragraphs.Contains(offset);

    /// <summary>Whether a page begins with the line that begins here.</summary>
    public bool BeginsPage(int offset) => pages.Contains(offset);

    /// <summary>Whether the line before the one that begins here had room for its first word, so that it was broken on purpose.</summary>
    public bool BreaksEarly(int offset)
    {
        if (offset == 0)
            return true;
        var word = Text.AsSpan(offset).IndexOfAny(' ', '\n');
        return offset - LineStart(offset - 1) + (word < 0 ? Text.Length - offset : word) <= width;
    }

    /// <summary>The words of a stretch, on one line.</summary>
    public string Words(FlowRange range) => Text[range.Start..range.End].Replace('\n', ' ').Trim();

    /// <summary>The stretch without white space at its ends.</summary>
    public FlowRange Trim(FlowRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return new FlowRange(start, end);
    }

    public LetterPlace PlaceOf(FlowRange range)
    {
        if (Text.Length == 0)
            return new LetterPlace(1, 1, 1);
        var (start, end) = Trim(range);
        var first = Math.Min(start, Text.Length - 1);
        var last = Math.Max(first, end - 1);
        return new LetterPlace(lines[first], lines[last], columns[first]);
    }

    /// <summary>Where the line of this offset begins.</summary>
    public int LineStart(int offset) => offset == 0 ? 0 : Text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>Where the line of this offset ends.</summary>
    public int LineEnd(int offset) => Text.IndexOf('\n', offset) is >= 0 and var end ? end : Text.Length;

    private void Append(StringBuilder text, char c, int line, int column)
    {
        text.Append(c);
        lines.Add(line);
        columns.Add(column);
    }

    private void Shorten(StringBuilder text)
    {
        text.Length--;
        lines.RemoveAt(lines.Count - 1);
        columns.RemoveAt(columns.Count - 1);
    }

    private static int Gap(LetterLine[] written, int at) => written[at].Number - written[at - 1].Number - 1;

    // As wide as all but the widest lines are.
    private static int Width(LetterLine[] written) =>
        written.Length == 0 ? 0 : written.Select(line => line.Text.Length).Order().ElementAt(written.Length * 9 / 10);

    // The least number of blank lines that occurs often: a letter may be double-spaced, and then a blank line is no paragraph.
    private static int Spacing(LetterLine[] written)
    {
        var gaps = Enumerable.Range(1, Math.Max(0, written.Length - 1)).Select(i => Gap(written, i)).Where(gap => gap >= 0).ToList();
        var often = Math.Max(2, gaps.Count / 10);
        return gaps.GroupBy(gap => gap).Where(group => group.Count() >= often).Select(group => group.Key).DefaultIfEmpty(0).Min();
    }
}

/// <summary>A stretch of the flow: from its first character to the place behind its last.</summary>
internal readonly record struct FlowRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;
}
