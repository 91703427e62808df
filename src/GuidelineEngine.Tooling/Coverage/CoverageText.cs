using System.Globalization;
using System.Text;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>Coverage as text: a table that fits a screen, and lists of what is missing or cannot be reached.</summary>
public static class CoverageText
{
    private static readonly CoverageKind[] Kinds = Enum.GetValues<CoverageKind>();

    /// <summary>A line for each kind over the whole, and one for each guideline or source where something is missing.</summary>
    public static string Table(IReadOnlyList<CoveragePoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var owners = points.GroupBy(point => point.Owner, StringComparer.Ordinal).OrderBy(owner => owner.Key, StringComparer.Ordinal).ToList();
        var incomplete = owners.Where(owner => owner.Any(point => point.State == CoverageState.Missing)).ToList();
        var rows = new List<string[]> { Row("", CoverageWords.Of) };
        rows.AddRange(incomplete.Select(owner => Row(owner.Key, kind => Cell(CoverageCount.Of(owner.Where(point => point.Kind == kind))))));
        rows.Add(Row("all", kind => Cell(CoverageCount.Of(points.Where(point => point.Kind == kind)))));
        rows.Add(Row("percent", kind => CoverageCount.Of(points.Where(point => point.Kind == kind)).Percent.ToString("0.0", CultureInfo.InvariantCulture)));
        rows.Add(Row("unreachable", kind => points.Count(point => point.Kind == kind && point.State == CoverageState.Unreachable).ToString(CultureInfo.InvariantCulture)));
        var text = new StringBuilder();
        var widths = Enumerable.Range(0, Kinds.Length + 1).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            text.Append(row[0].PadRight(widths[0])).AppendJoin("", row.Skip(1).Select((cell, column) => "  " + cell.PadLeft(widths[column + 1]))).Append('\n');
        return text.Append(CultureInfo.InvariantCulture, $"{owners.Count - incomplete.Count} of {owners.Count} guidelines and sources lack nothing.\n").ToString();
    }

    /// <summary>Each missing point as <c>file:line: what is missing</c>, by owner.</summary>
    public static string Missing(IEnumerable<CoveragePoint> points) => Lines(points, CoverageState.Missing, point => "no test shows " + point.What);

    /// <summary>Each point that no test can show, with the reason.</summary>
    public static string Unreachable(IEnumerable<CoveragePoint> points) => Lines(points, CoverageState.Unreachable, point => point.What + ": " + point.Reason);

    private static string Lines(IEnumerable<CoveragePoint> points, CoverageState state, Func<CoveragePoint, string> say)
    {
        var lines = points.Where(point => point.State == state)
            .OrderBy(point => point.Owner, StringComparer.Ordinal).ThenBy(point => point.Span.Start).ThenBy(point => point.Kind)
            .Select(point => FormattableString.Invariant($"{point.Span.File}:{point.Span.Start.Line}: {point.Owner}: {say(point)}\n"));
        return string.Concat(lines);
    }

    private static string[] Row(string name, Func<CoverageKind, string> cell) => [name, .. Kinds.Select(cell)];

    private static string Cell(CoverageCount count) =>
        count.Reachable == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{count.Covered}/{count.Reachable}");
}
