namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// A decision as text for a terminal and a claims note: what bounds the review, the dangers, the lines with their
/// recommendations, what was found and not found, what to do next, and then each line's reasons. Staff are shown nothing
/// that says which answer would win.
/// </summary>
public static class DecisionText
{
    /// <summary>The decision as plain text, each line ended by a line feed.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    public static string Write(CaseDecision decision, int width = TextLayout.DefaultWidth) => Lay(decision, width).ToString();

    /// <summary>The decision laid out in lines whose runs a terminal may colour.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    internal static TextPage Lay(CaseDecision decision, int width = TextLayout.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var sheet = DecisionSheet.Of(decision);
        var page = new TextLayout(width);
        page.Paragraph("", sheet.Title, TextKind.Heading);
        WriteSections(page, sheet.Sections);
        page.Blank();
        page.Table(SheetRow.Columns, [.. sheet.Rows.Select(Cells)]);
        page.Blank();
        WriteSections(page, sheet.Findings);
        WriteSteps(page, sheet.Steps);
        foreach (var request in sheet.Requests)
            WriteRequest(page, request);
        QuestionsText.WriteGroups(page, sheet.Questions);
        WriteCitations(page, sheet.Citations);
        page.Blank();
        foreach (var line in sheet.Footer)
            page.Paragraph("", line, TextKind.Quiet);
        return page.ToPage();
    }

    /// <summary>The evidence as an indented tree, as plain text.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    public static string Explain(CaseDecision decision, int width = TextLayout.DefaultWidth) => LayExplanation(decision, width).ToString();

    /// <summary>The evidence as an indented tree: request, guideline, criterion, facts and statements, and the row of the outcome table that decided.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    internal static TextPage LayExplanation(CaseDecision decision, int width = TextLayout.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var page = new TextLayout(width);
        page.Paragraph("", SheetHeader.Title(decision), TextKind.Heading);
        foreach (var node in EvidenceTree.Of(decision))
        {
            page.Blank();
            WriteNode(page, node, 0);
        }
        page.Blank();
        foreach (var line in SheetHeader.Footer(decision))
            page.Paragraph("", line, TextKind.Quiet);
        return page.ToPage();
    }

    private static void WriteNode(TextLayout page, EvidenceNode node, int depth)
    {
        page.Paragraph(new string(' ', depth * 2) + (depth == 0 ? "" : "- "), node.Text, node.Kind, TextKind.Plain);
        foreach (var child in node.Children)
            WriteNode(page, child, depth + 1);
    }

    private static IReadOnlyList<TextRun> Cells(SheetRow row) =>
    [
        new(row.Number, TextKind.Plain),
        new(row.Written, TextKind.Plain),
        new(row.Read, TextKind.Plain),
        new(row.Recommendation, ScreenWords.KindOf(row.Outcome)),
        new(row.WhoNext, TextKind.Plain),
        new(row.Why, TextKind.Plain),
    ];

    private static void WriteSections(TextLayout page, IReadOnlyList<SheetSection> sections)
    {
        if (sections.Count == 0)
            return;
        var indent = Math.Min(sections.Max(section => section.Name.Length), 9) + 2;
        foreach (var section in sections)
        {
            var first = true;
            foreach (var line in section.Lines)
            {
                // A name longer than the column stands on a line of its own.
                if (first && section.Name.Length + 2 > indent)
                {
                    page.Paragraph(section.Name, "");
                    first = false;
                }
                page.Paragraph((first ? section.Name : "").PadRight(indent), line.Text, line.Kind);
                first = false;
            }
        }
    }

    private static void WriteSteps(TextLayout page, IReadOnlyList<string> steps)
    {
        if (steps.Count == 0)
            return;
        page.Blank();
        page.Paragraph("NOW", "");
        for (var i = 0; i < steps.Count; i++)
            page.Paragraph($"  [{ScreenWords.Number(i + 1)}] ", steps[i]);
    }

    private static void WriteRequest(TextLayout page, SheetRequest request)
    {
        page.Blank();
        page.Paragraph("", request.Title, TextKind.Heading);
        page.Paragraph("Recommendation: ", request.Recommendation, ScreenWords.KindOf(request.Outcome));
        page.Paragraph("", request.Rationale);
        WriteSections(page, request.Notes);
    }

    private static void WriteCitations(TextLayout page, IReadOnlyList<string> citations)
    {
        if (citations.Count == 0)
            return;
        page.Blank();
        page.Paragraph("SOURCES", "");
        foreach (var citation in citations)
            page.Paragraph("  - ", citation, TextKind.Plain, TextKind.Plain);
    }
}
