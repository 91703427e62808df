namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A decision as one accessible, printable HTML page: no script, nothing loaded, everything that a case says encoded.</summary>
public static class DecisionHtml
{
    /// <summary>The decision.</summary>
    public static string Write(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var sheet = DecisionSheet.Of(decision);
        var title = "Recommendation: case " + decision.Case;
        var page = new HtmlPage(title).Text("h1", title).Text("p", sheet.Title);
        WriteSections(page, sheet.Sections);
        page.Text("h2", "Requests").Table(
            "What is requested, what is recommended, and who acts next",
            SheetRow.Columns.Select(column => column.Title),
            sheet.Rows.Select(row => new[]
            {
                Plain(row.Number), Plain(row.Written), Plain(row.Read),
                new TextRun(row.Recommendation, ScreenWords.KindOf(row.Outcome)),
                Plain(row.WhoNext), Plain(row.Why),
            }));
        WriteSections(page, sheet.Findings);
        WriteList(page, "Now", "ol", sheet.Steps);
        if (sheet.Requests.Count > 0)
            page.Text("h2", "Reasons");
        foreach (var request in sheet.Requests)
            WriteRequest(page, request);
        WriteQuestions(page, sheet.Questions);
        WriteList(page, "Sources", "ul", sheet.Citations);
        return Close(page, decision);
    }

    /// <summary>The evidence as nested lists under a heading for each request.</summary>
    public static string Explain(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var title = "Evidence: case " + decision.Case;
        var page = new HtmlPage(title).Text("h1", title).Text("p", SheetHeader.Title(decision));
        foreach (var node in EvidenceTree.Of(decision))
        {
            page.Text("h2", node.Text, node.Kind);
            WriteNodes(page, node.Children);
        }
        return Close(page, decision);
    }

    internal static void WriteQuestions(HtmlPage page, IReadOnlyList<QuestionGroup> groups)
    {
        if (groups.Count > 0)
            page.Text("h2", "Questions");
        foreach (var group in groups)
        {
            page.Text("h3", group.Title);
            page.Within($"ol start=\"{ScreenWords.Number(group.Questions[0].Number)}\"", () =>
            {
                foreach (var question in group.Questions)
                    page.Text("li", $"{question.Text} [{question.Role.ToLowerInvariant()}]");
            });
        }
    }

    internal static string Close(HtmlPage page, CaseDecision decision) =>
        page.Text("h2", "What decided").List("ul", SheetHeader.Footer(decision).Select(line => new SheetLine(line, TextKind.Quiet))).ToString();

    private static void WriteRequest(HtmlPage page, SheetRequest request)
    {
        page.Text("h3", request.Title)
            .Text("p", "Recommendation: " + request.Recommendation, ScreenWords.KindOf(request.Outcome))
            .Text("p", request.Rationale);
        if (request.Notes.Count > 0)
            page.List("ul", request.Notes.SelectMany(section => section.Lines.Select(line => line with { Text = $"{section.Name}: {line.Text}" })));
    }

    private static void WriteNodes(HtmlPage page, IReadOnlyList<EvidenceNode> nodes)
    {
        if (nodes.Count == 0)
            return;
        page.Within("ul", () =>
        {
            foreach (var node in nodes)
            {
                page.Within("li", () =>
                {
                    page.Text("span", node.Text, node.Kind);
                    WriteNodes(page, node.Children);
                });
            }
        });
    }

    private static void WriteSections(HtmlPage page, IReadOnlyList<SheetSection> sections)
    {
        foreach (var section in sections)
            page.Text("h2", DecisionMarkdown.Title(section.Name)).List("ul", section.Lines);
    }

    private static void WriteList(HtmlPage page, string title, string element, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
            page.Text("h2", title).List(element, lines.Select(line => new SheetLine(line)));
    }

    private static TextRun Plain(string text) => new(text, TextKind.Plain);
}
