using System.Globalization;
using System.Net;
using System.Text;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>
/// Coverage as one HTML page by itself: a table, and the YAML of each guideline with a mark beside every line that tests are
/// to show something of. What is missing, and why something cannot be shown, stands below its line; the page has no script.
/// </summary>
public static class CoverageHtml
{
    private static readonly CoverageKind[] Kinds = Enum.GetValues<CoverageKind>();

    /// <param name="title">The title of the page.</param>
    /// <param name="points">The points.</param>
    /// <param name="folder">The folder of the pack; names of files are relative to it.</param>
    /// <param name="textOf">What a file holds; null where it cannot be shown.</param>
    public static string Write(string title, IReadOnlyList<CoveragePoint> points, string folder, Func<string, string?> textOf)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(textOf);
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Text(title)).Append("</title>\n<style>\n").Append(CoverageStyle.Css).Append("</style>\n</head>\n<body>\n<h1>").Append(Text(title)).Append("</h1>\n");
        page.Append("<p class=\"key\"><span class=\"all\">✓ all shown</span> <span class=\"partly\">◐ partly shown</span> <span class=\"none\">✗ not shown</span> <span class=\"unreachable\">– cannot be shown, proved</span></p>\n");
        AddTable(page, points);
        foreach (var file in points.GroupBy(point => point.Span.File, StringComparer.Ordinal).OrderBy(file => file.First().Owner, StringComparer.Ordinal))
            AddFile(page, [.. file], CoverageFiles.Relative(file.Key, folder), textOf(file.Key));
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void AddTable(StringBuilder page, IReadOnlyList<CoveragePoint> points)
    {
        page.Append("<table>\n<caption>What the tests show, of what they could show</caption>\n<thead><tr><th scope=\"col\">guideline or source</th>")
            .AppendJoin("", Kinds.Select(kind => $"<th scope=\"col\">{CoverageWords.Of(kind)}</th>")).Append("</tr></thead>\n<tbody>\n");
        AddRow(page, "all", points);
        foreach (var owner in points.GroupBy(point => point.Owner, StringComparer.Ordinal).OrderBy(owner => owner.Key, StringComparer.Ordinal))
            AddRow(page, $"<a href=\"#{Text(Anchor(owner.First().Span.File))}\">{Text(owner.Key)}</a>", owner);
        page.Append("</tbody>\n</table>\n");
    }

    private static void AddRow(StringBuilder page, string name, IEnumerable<CoveragePoint> points)
    {
        var counts = Kinds.Select(kind => CoverageCount.Of(points.Where(point => point.Kind == kind)));
        page.Append("<tr><th scope=\"row\">").Append(name).Append("</th>").AppendJoin("", counts.Select(Cell)).Append("</tr>\n");
    }

    private static string Cell(CoverageCount count) => count.Reachable == 0
        ? "<td>–</td>"
        : string.Create(CultureInfo.InvariantCulture, $"<td class=\"{Class(count)}\">{Mark(count)} {count.Covered}/{count.Reachable}</td>");

    private static void AddFile(StringBuilder page, List<CoveragePoint> points, string name, string? text)
    {
        page.Append("<section id=\"").Append(Text(Anchor(points[0].Span.File))).Append("\">\n<h2>").Append(Text(string.Join(", ", points.Select(point => point.Owner).Distinct(StringComparer.Ordinal))))
            .Append("</h2>\n<p class=\"file\">").Append(Text(name)).Append("</p>\n<div class=\"yaml\">\n");
        var byLine = points.ToLookup(point => point.Span.Start.Line);
        var lines = text?.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n') ?? [];
        // A pack may come without its text; what is to be said of its lines is said all the same.
        var last = Math.Max(lines.Length, points.Max(point => point.Span.Start.Line));
        for (var number = 1; number <= last; number++)
        {
            if (number <= lines.Length || byLine[number].Any())
                AddLine(page, number, number <= lines.Length ? lines[number - 1] : "", [.. byLine[number]]);
        }
        page.Append("</div>\n</section>\n");
    }

    private static void AddLine(StringBuilder page, int number, string text, List<CoveragePoint> points)
    {
        var count = CoverageCount.Of(points);
        var (mark, kind, title) = points.Count == 0 ? ("", "plain", "") : (Mark(count), Class(count), Title(count, points));
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"line {kind}\"{title}><span class=\"no\">{number}</span><span class=\"mark\">{mark}</span><code>{Text(text)}</code></div>\n");
        foreach (var point in points.Where(point => point.State == CoverageState.Missing))
            page.Append("<div class=\"note missing\">✗ no test shows ").Append(Text(point.What)).Append("</div>\n");
        foreach (var point in points.Where(point => point.State == CoverageState.Unreachable))
            page.Append("<div class=\"note never\">– ").Append(Text(point.What)).Append(" cannot be shown: ").Append(Text(point.Reason!)).Append("</div>\n");
    }

    private static string Title(CoverageCount count, List<CoveragePoint> points)
    {
        var reasons = points.Select(point => point.Reason).OfType<string>().Distinct(StringComparer.Ordinal);
        var said = new[] { string.Create(CultureInfo.InvariantCulture, $"{count.Covered} of {count.Reachable} shown") }.Concat(reasons.Select(reason => "cannot be shown: " + reason));
        return $" title=\"{Text(string.Join("; ", said))}\"";
    }

    private static string Class(CoverageCount count) => count.Reachable == 0 ? "unreachable" : count.Covered == count.Reachable ? "all" : count.Covered == 0 ? "none" : "partly";

    private static string Mark(CoverageCount count) => Class(count) switch { "all" => "✓", "partly" => "◐", "none" => "✗", _ => "–" };

    private static string Anchor(string file) => Path.GetFileNameWithoutExtension(file);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
