using System.Globalization;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>Where the pack says something, as <c>file:line</c>.</summary>
internal static class PackPlaces
{
    /// <summary>The first line of a span.</summary>
    public static IReadOnlyList<string> First(SourceSpan span) => [Line(span.File, span.Start.Line)];

    /// <summary>Every line of a span: a limit may stand on any of them.</summary>
    public static IReadOnlyList<string> All(SourceSpan span) =>
        [.. Enumerable.Range(span.Start.Line, Math.Max(1, span.End.Line - span.Start.Line + (span.End.Column > 1 ? 1 : 0))).Select(line => Line(span.File, line))];

    private static string Line(string file, int line) => file + ":" + line.ToString(CultureInfo.InvariantCulture);
}
