using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tooling.Testing.Reporting;

/// <summary>Lays a failure out: expected beside got, then the evidence with the first part that explains it marked.</summary>
internal static class ReportLayout
{
    private const string Mark = "► ";
    private const int Step = 2;

    public static void Add(TextLayout page, string heading, PolicyTestFailure failure)
    {
        page.Paragraph("FAIL   ", heading, TextKind.Heading, TextKind.Adverse);
        foreach (var difference in failure.Differences)
        {
            page.Paragraph("       ", $"{difference.Subject}   ({difference.Span.File}:{ScreenWords.Number(difference.Span.Start.Line)})", TextKind.Heading);
            page.Paragraph("         expected  ", difference.Expected, TextKind.Good, TextKind.Plain);
            page.Paragraph("         got       ", difference.Got, TextKind.Adverse, TextKind.Plain);
        }
        if (failure.Decision is not { } decision)
            return;
        foreach (var line in failure.Differences.GroupBy(difference => difference.Request, StringComparer.Ordinal))
        {
            if (LineEvidence.Of(decision, line.Key) is not { } evidence)
                continue;
            page.Blank();
            Add(page, LineNodes.Of(evidence, [.. line]), ReportMarks.Of(evidence, line), 0);
        }
    }

    private static void Add(TextLayout page, ReportNode node, ReportMarks marks, int depth)
    {
        var isMarked = marks.Has(node.Subject);
        var lead = new string(' ', (depth + 1) * Step) + (isMarked ? Mark : new string(' ', Mark.Length));
        page.Paragraph(lead, node.Text, node.Kind, isMarked ? TextKind.Danger : TextKind.Plain);
        // A place stands on a line of its own and is never cut: an editor opens it.
        foreach (var place in node.Places)
            page.Add(new TextRun(new string(' ', lead.Length + Step), TextKind.Plain), new TextRun(place, TextKind.Quiet));
        foreach (var child in node.Children)
            Add(page, child, marks, depth + 1);
    }
}
