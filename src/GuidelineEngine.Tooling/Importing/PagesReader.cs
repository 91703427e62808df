using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Finds the pages that a citation prints. They are kept as printed: letters misprint them.</summary>
internal static partial class PagesReader
{
    public static IReadOnlyList<LetterPassage> Read(LetterFlow flow, FlowRange citation)
    {
        var text = flow.Text[citation.Start..citation.End];
        var found = Pages().Matches(text);
        return [.. (found.Count > 0 ? found : AtTheEnd().Matches(text)).Select(match => match.Groups["pages"]).Select(pages =>
        {
            var range = new FlowRange(citation.Start + pages.Index, citation.Start + pages.Index + pages.Length);
            return new LetterPassage(flow.Words(range), flow.PlaceOf(range));
        })];
    }

    private const string Numbers = @"(?<pages>" + One + @"(?:\s*(?:,|;|&|and)\s*" + One + ")*)";

    // 9792.20 is a section of the code, and no page.
    private const string One = @"[0-9]{1,4}(?![0-9]|\.[0-9])(?:\s*[-\u2013\u2014]\s*[0-9]{1,4}(?![0-9]|\.[0-9]))?";

    [GeneratedRegex(@"\b(?:pages?\s*\(s\)|pages?|pgs?|pp?)\.?\s*:?\s*" + Numbers, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pages();

    // "OPIOIDS, 79-81.": a number behind the last comma is the page, by the place where it stands.
    [GeneratedRegex(@",\s*(?<pages>[0-9]{1,3}(?:\s*[-\u2013\u2014]\s*[0-9]{1,3})?)\s*\.?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AtTheEnd();
}
