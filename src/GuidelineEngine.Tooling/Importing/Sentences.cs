using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Cuts a stretch into sentences. The words are not touched.</summary>
internal static partial class Sentences
{
    public static IEnumerable<FlowRange> In(LetterFlow flow, FlowRange range)
    {
        var start = range.Start;
        foreach (var end in Ends(flow, range).Append(range.End))
        {
            var sentence = flow.Trim(new FlowRange(start, end));
            if (!sentence.IsEmpty)
                yield return sentence;
            start = end;
        }
    }

    public static IReadOnlyList<LetterPassage> Passages(LetterFlow flow, FlowRange range) =>
        [.. In(flow, range).Select(sentence => new LetterPassage(flow.Words(sentence), flow.PlaceOf(sentence)))];

    private static List<int> Ends(LetterFlow flow, FlowRange range)
    {
        var ends = new List<int>();
        foreach (var match in End().EnumerateMatches(flow.Text.AsSpan(0, range.End), range.Start))
        {
            if (!IsAbbreviation(flow.Text.AsSpan(range.Start, match.Index - range.Start)))
                ends.Add(match.Index + match.Length);
        }
        return ends;
    }

    // "U.S. Patients", "Dr. Smith", "p. 80": the point belongs to the word before it.
    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(' ', '\n', '(') + 1)..];
        return Abbreviation().IsMatch(word);
    }

    [GeneratedRegex("[.?!][\"')\\]]*(?=\\s+[\"'(\\[]*[A-Z0-9])")]
    private static partial Regex End();

    [GeneratedRegex(@"^(?:[A-Za-z]|(?:[A-Za-z]\.)+[A-Za-z]|Dr|Mr|Mrs|Ms|St|No|Nos|pg|pgs|pp|vs|approx|Sec|Ch|Fig)$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
