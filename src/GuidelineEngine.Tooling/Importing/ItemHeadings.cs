using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>
/// Finds the request line in front of an outcome or of the first label of an item. It may be broken over lines, and cut by a page; it
/// begins where a paragraph does, or behind a sentence.
/// </summary>
internal sealed partial class ItemHeadings(LetterFlow flow)
{
    private const int MostLines = 4;
    private const int Longest = 240;

    /// <summary>A heading that ends in an outcome: "Xanax 1mg #30: Upheld".</summary>
    public ItemMark WithOutcome(Match match, int floor)
    {
        var outcome = match.Groups["outcome"];
        var text = Before(match.Index, floor, isRunTogether: match.Index + match.Length < flow.LineEnd(match.Index + match.Length));
        return new ItemMark(ItemPart.Heading, text?.Start ?? match.Index, match.Index + match.Length)
        {
            Text = text is { } found ? WithoutNumber(found) : null,
            Outcome = new FlowRange(outcome.Index, outcome.Index + outcome.Length),
        };
    }

    /// <summary>A line that says the outcome in a sentence: "1. Norco 10/325mg #60 is not medically necessary."</summary>
    public static ItemMark InSentence(Match match)
    {
        var (item, outcome) = (match.Groups["item"], match.Groups["outcome"]);
        return new ItemMark(ItemPart.Heading, match.Index, match.Index + match.Length)
        {
            Text = new FlowRange(item.Index, item.Index + item.Length),
            Outcome = new FlowRange(outcome.Index, outcome.Index + outcome.Length),
        };
    }

    /// <summary>A heading without an outcome, in front of a label: a paragraph that is no sentence. Null where there is none such.</summary>
    public ItemMark? WithoutOutcome(int label, int floor)
    {
        if (label == 0 || label != flow.LineStart(label) || Before(label - 1, floor, isRunTogether: false) is not { } text)
            return null;
        if (flow.Text[text.End - 1] == ':')
            text = flow.Trim(text with { End = text.End - 1 });
        return text.IsEmpty || flow.Text[text.End - 1] is '.' or ',' || !IsFirstOfParagraph(text.Start)
            ? null
            : new ItemMark(ItemPart.Heading, text.Start, label) { Text = WithoutNumber(text) };
    }

    private FlowRange? Before(int end, int floor, bool isRunTogether)
    {
        var text = flow.Trim(new FlowRange(floor, Math.Max(floor, end)));
        if (text.IsEmpty)
            return null;
        var start = flow.LineStart(text.End - 1);
        for (var lines = 1; lines < MostLines && start > text.Start && !BeginsAt(start); lines++)
            start = flow.LineStart(start - 1);
        text = text with { Start = Math.Max(start, text.Start) };
        if (isRunTogether || text.End - text.Start > Longest)
            text = text with { Start = BehindSentence(text) };
        return text.IsEmpty || text.End - text.Start > Longest ? null : text;
    }

    // Space tells where a paragraph begins, but a page may cut a heading: then what goes on does not look like a beginning. Where
    // there is no space to go by, a line that ends early or with a sentence does.
    private bool BeginsAt(int line)
    {
        var ended = line >= 2 && flow.Text[line - 2] is ('.' or ':' or '?' or '!');
        return flow.BeginsParagraph(line) ? ended || !(char.IsLower(flow.Text[line]) || flow.Text[line] == '#')
            : flow.HasParagraphs ? ended && (flow.BeginsPage(line) || flow.BreaksEarly(line))
            : ended || flow.BreaksEarly(line);
    }

    private bool IsFirstOfParagraph(int start) => start == 0 || (flow.LineStart(start) == start && BeginsAt(start));

    private int BehindSentence(FlowRange text) =>
        SentenceEnd().Matches(flow.Text[text.Start..text.End]).LastOrDefault() is { } end ? text.Start + end.Index + end.Length : text.Start;

    private FlowRange WithoutNumber(FlowRange text) =>
        text with { Start = Number().Match(flow.Text, text.Start, text.End - text.Start) is { Success: true } number ? number.Index + number.Length : text.Start };

    [GeneratedRegex(@"[.:?!]\s+(?=[A-Z0-9])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\(?[0-9]{1,2}[.)]\s+(?=[A-Za-z])")]
    private static partial Regex Number();
}
