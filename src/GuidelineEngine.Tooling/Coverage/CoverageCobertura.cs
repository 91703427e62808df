using System.Globalization;
using System.Xml.Linq;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>
/// Coverage as Cobertura XML, which build servers read: a package is a folder, a class a guideline or a source, a line of
/// YAML is hit as many times as tests show points of it, and its points are the conditions of a branch.
/// </summary>
public static class CoverageCobertura
{
    private const string Dtd = "http://cobertura.sourceforge.net/xml/coverage-04.dtd";

    /// <param name="points">The points; those that are unreachable are left out.</param>
    /// <param name="folder">The folder of the pack; names of files are relative to it.</param>
    public static string Write(IEnumerable<CoveragePoint> points, string folder)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(folder);
        var reachable = points.Where(point => point.State != CoverageState.Unreachable).ToList();
        var packages = reachable
            .GroupBy(point => FolderOf(CoverageFiles.Relative(point.Span.File, folder)), StringComparer.Ordinal)
            .OrderBy(package => package.Key, StringComparer.Ordinal)
            .Select(package => new XElement(
                "package", new XAttribute("name", package.Key), Rates([.. package]), new XAttribute("complexity", "0"), new XElement("classes", Classes(package, folder))));
        var lines = Lines(reachable).ToList();
        var document = new XDocument(
            new XDocumentType("coverage", null, Dtd, null),
            new XElement(
                "coverage",
                Rates(reachable),
                new XAttribute("lines-covered", lines.Count(line => line.Covered > 0)), new XAttribute("lines-valid", lines.Count),
                new XAttribute("branches-covered", reachable.Count(IsCovered)), new XAttribute("branches-valid", reachable.Count),
                new XAttribute("complexity", "0"), new XAttribute("version", "1"),
                // The same pack and tests give the same bytes: no clock is read.
                new XAttribute("timestamp", "0"),
                new XElement("sources", new XElement("source", folder)),
                new XElement("packages", packages)));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static IEnumerable<XElement> Classes(IEnumerable<CoveragePoint> points, string folder) => points
        .GroupBy(point => (point.Owner, point.Span.File))
        .OrderBy(one => one.Key.Owner, StringComparer.Ordinal).ThenBy(one => one.Key.File, StringComparer.Ordinal)
        .Select(one => new XElement(
            "class", new XAttribute("name", one.Key.Owner), new XAttribute("filename", CoverageFiles.Relative(one.Key.File, folder)), Rates([.. one]), new XAttribute("complexity", "0"),
            new XElement("methods"), new XElement("lines", Lines(one).OrderBy(line => line.Number).Select(Line))));

    private static XElement Line((string File, int Number, int Covered, int All) line)
    {
        var element = new XElement("line", new XAttribute("number", line.Number), new XAttribute("hits", line.Covered), new XAttribute("branch", line.All > 1 ? "true" : "false"));
        if (line.All > 1)
        {
            var percent = string.Create(CultureInfo.InvariantCulture, $"{100 * line.Covered / line.All}%");
            element.Add(new XAttribute("condition-coverage", string.Create(CultureInfo.InvariantCulture, $"{percent} ({line.Covered}/{line.All})")));
            element.Add(new XElement("conditions", new XElement("condition", new XAttribute("number", "0"), new XAttribute("type", "jump"), new XAttribute("coverage", percent))));
        }
        return element;
    }

    private static IEnumerable<(string File, int Number, int Covered, int All)> Lines(IEnumerable<CoveragePoint> points) => points
        .GroupBy(point => (point.Span.File, point.Span.Start.Line))
        .Select(line => (line.Key.File, line.Key.Line, line.Count(IsCovered), line.Count()));

    private static XAttribute[] Rates(List<CoveragePoint> points)
    {
        var lines = Lines(points).ToList();
        return [new("line-rate", Rate(lines.Count(line => line.Covered > 0), lines.Count)), new("branch-rate", Rate(points.Count(IsCovered), points.Count))];
    }

    private static string Rate(int covered, int all) => (all == 0 ? 1m : (decimal)covered / all).ToString("0.####", CultureInfo.InvariantCulture);

    private static bool IsCovered(CoveragePoint point) => point.State == CoverageState.Covered;

    private static string FolderOf(string file) => file.LastIndexOf('/') is > 0 and var end ? file[..end] : ".";
}
