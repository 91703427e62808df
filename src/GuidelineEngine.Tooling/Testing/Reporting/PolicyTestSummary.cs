using System.Globalization;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>What came of a run, on one screen: the first failures in full, the others by name, and the counts.</summary>
internal static class PolicyTestSummary
{
    private const int InFull = 3;
    private const int ByName = 20;

    public static TextPage Lay(IReadOnlyList<PolicyTestResult> results, TimeSpan elapsed, int width)
    {
        var page = new TextLayout(width);
        var failed = results.Where(result => !result.IsAsExpected).ToList();
        foreach (var result in failed.Take(InFull))
        {
            ReportLayout.Add(page, result.Heading, result.Failure);
            page.Blank();
        }
        foreach (var result in failed.Skip(InFull).Take(ByName))
            page.Paragraph("FAIL   ", result.Heading, TextKind.Plain, TextKind.Adverse);
        if (failed.Count > InFull + ByName)
            page.Paragraph("       ", string.Create(CultureInfo.InvariantCulture, $"… and {failed.Count - InFull - ByName} more; --run and a file's name narrow the list"));
        if (failed.Count > InFull)
            page.Blank();
        page.Paragraph("", Counts(results, failed.Count, elapsed), failed.Count == 0 ? TextKind.Good : TextKind.Adverse);
        return page.ToPage();
    }

    private static string Counts(IReadOnlyList<PolicyTestResult> results, int failed, TimeSpan elapsed)
    {
        var files = results.Select(result => result.Test.File).Distinct(StringComparer.Ordinal).Count();
        var outcome = failed == 0 ? "all as expected" : $"{Number(results.Count - failed)} as expected, {Number(failed)} not";
        return string.Create(CultureInfo.InvariantCulture, $"{Count(results.Count, "test")} in {Count(files, "file")}: {outcome} ({elapsed.TotalSeconds:0.0} s)");
    }

    private static string Count(int count, string what) => Number(count) + " " + what + (count == 1 ? "" : "s");

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
