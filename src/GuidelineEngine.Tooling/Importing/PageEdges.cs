using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Takes the headers and footers of pages out of the lines, so that a sentence goes on over the page.</summary>
internal sealed partial class PageEdges
{
    private const int LongestHeader = 120;
    private const int LinesOfAnEdge = 2;

    private PageEdges(IReadOnlyList<LetterLine> kept, IReadOnlyList<LetterPassage> edges) => (Kept, Edges) = (kept, edges);

    public IReadOnlyList<LetterLine> Kept { get; }

    public IReadOnlyList<LetterPassage> Edges { get; }

    public static PageEdges Of(IReadOnlyList<LetterLine> lines)
    {
        var pages = lines.Where(line => !line.IsBlank).GroupBy(line => line.Page).Select(page => page.ToList()).ToList();
        var repeated = Repeated(pages);
        var edges = new HashSet<LetterLine>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            foreach (var line in AtEdge(page).Where(line => repeated.Contains(Shape(line.Text))))
                edges.Add(line);
        }
        foreach (var line in lines.Where(line => PageCount().IsMatch(line.Text)))
            edges.Add(line);
        return new PageEdges(
            [.. lines.Where(line => !edges.Contains(line))],
            [.. lines.Where(edges.Contains).Select(line => new LetterPassage(line.Text, new LetterPlace(line.Number, line.Number, line.Columns[0])))]);
    }

    // The same but for its numbers, at the edge of half the pages or more. What ends a sentence is text of the letter.
    private static HashSet<string> Repeated(List<List<LetterLine>> pages) =>
        pages.Count < 2 ? []
        : [.. pages.SelectMany(page => AtEdge(page).Where(MayBeEdge).Select(line => Shape(line.Text)).Distinct())
            .GroupBy(shape => shape, StringComparer.Ordinal)
            .Where(shape => shape.Count() >= 2 && shape.Count() * 2 >= pages.Count)
            .Select(shape => shape.Key)];

    private static IEnumerable<LetterLine> AtEdge(List<LetterLine> page) => page.Take(LinesOfAnEdge).Concat(page.Skip(LinesOfAnEdge).TakeLast(LinesOfAnEdge));

    private static bool MayBeEdge(LetterLine line) =>
        line.Text.Length <= LongestHeader && line.Text[^1] is not ('.' or ',' or ':' or ';' or '?' or '!') && !FormWords.IsAnchor(line.Text);

    private static string Shape(string line) => Digits().Replace(line, "0").ToUpperInvariant();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    // "Page 2 of 7", and the foot of a letter in the state's form. A lone "page 24." may be the end of a citation.
    [GeneratedRegex(@"^\W*page\s+[0-9]+\s*(?:of|/)\s*[0-9]+\W*$|^(?:Final\s+Determination\s+Letter\s+for\s+)?IMR\s+Case\s+Number\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageCount();
}
