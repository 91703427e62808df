namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A decision as Markdown (with tables), in the order of the text for a terminal.</summary>
public static class DecisionMarkdown
{
    /// <summary>The decision.</summary>
    public static string Write(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var sheet = DecisionSheet.Of(decision);
        var text = new MarkdownText().Heading(1, "Recommendation: case " + decision.Case).Paragraph(sheet.Title);
        WriteSections(text, sheet.Sections);
        text.Heading(2, "Requests").Table(
            SheetRow.Columns.Select(column => column.Title),
            sheet.Rows.Select(row => new[] { row.Number, row.Written, row.Read, row.Recommendation, row.WhoNext, row.Why }));
        WriteSections(text, sheet.Findings);
        WriteList(text, "Now", sheet.Steps, isNumbered: true);
        if (sheet.Requests.Count > 0)
            text.Heading(2, "Reasons");
        foreach (var request in sheet.Requests)
        {
            text.Heading(3, request.Title).Paragraph("Recommendation: " + request.Recommendation, isStrong: true).Paragraph(request.Rationale);
            foreach (var line in request.Notes.SelectMany(section => section.Lines.Select(line => $"{section.Name}: {line.Text}")))
                text.Item(line);
        }
        WriteQuestions(text, sheet.Questions);
        WriteList(text, "Sources", sheet.Citations, isNumbered: false);
        text.Heading(2, "What decided");
        foreach (var line in sheet.Footer)
            text.Item(line);
        return text.ToString();
    }

    /// <summary>The evidence as nested lists.</summary>
    public static string Explain(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var text = new MarkdownText().Heading(1, "Evidence: case " + decision.Case).Paragraph(SheetHeader.Title(decision));
        foreach (var node in EvidenceTree.Of(decision))
        {
            text.Heading(2, node.Text);
            WriteNodes(text, node.Children, 0);
        }
        text.Heading(2, "What decided");
        foreach (var line in SheetHeader.Footer(decision))
            text.Item(line);
        return text.ToString();
    }

    internal static void WriteQuestions(MarkdownText text, IReadOnlyList<QuestionGroup> groups)
    {
        if (groups.Count > 0)
            text.Heading(2, "Questions");
        foreach (var group in groups)
        {
            text.Heading(3, group.Title);
            foreach (var question in group.Questions)
                text.Item($"{question.Text} [{question.Role.ToLowerInvariant()}]", number: question.Number);
        }
    }

    private static void WriteNodes(MarkdownText text, IReadOnlyList<EvidenceNode> nodes, int depth)
    {
        foreach (var node in nodes)
        {
            text.Item(node.Text, depth);
            WriteNodes(text, node.Children, depth + 1);
        }
    }

    private static void WriteSections(MarkdownText text, IReadOnlyList<SheetSection> sections)
    {
        foreach (var section in sections)
        {
            text.Heading(2, Title(section.Name));
            foreach (var line in section.Lines)
                text.Item(line.Text);
        }
    }

    private static void WriteList(MarkdownText text, string title, IReadOnlyList<string> lines, bool isNumbered)
    {
        if (lines.Count == 0)
            return;
        text.Heading(2, title);
        for (var i = 0; i < lines.Count; i++)
            text.Item(lines[i], number: isNumbered ? i + 1 : null);
    }

    // Section names stand in capitals on a terminal only.
    internal static string Title(string name) => name[..1] + name[1..].ToLowerInvariant();
}
