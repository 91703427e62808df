using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>What a failed test says: where it stands, and expected beside got for each difference.</summary>
internal static class PolicyTestReport
{
    /// <summary>The report as text that ends in a line feed.</summary>
    public static string Text(PolicyTestResult result, int width = TextLayout.DefaultWidth)
    {
        var page = new TextLayout(width);
        Add(result, page);
        return page.ToPage().ToString();
    }

    public static void Add(PolicyTestResult result, TextLayout page)
    {
        page.Paragraph("FAIL   ", $"{result.Test.File}:{result.Test.Line}  {result.Test.Name}", TextKind.Heading, TextKind.Adverse);
        foreach (var difference in result.Differences)
        {
            page.Paragraph("       ", $"{difference.Subject}   (line {difference.Span.Start.Line})", TextKind.Heading);
            page.Paragraph("         expected  ", difference.Expected, TextKind.Good);
            page.Paragraph("         got       ", difference.Got, TextKind.Adverse);
        }
    }
}
