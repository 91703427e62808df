using System.Text;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>
/// What to ask the requester: open questions only, numbered, grouped by the lines that they serve. Nothing here says which
/// answer would win, whoever reviews.
/// </summary>
public static class Questions
{
    /// <summary>The questions as plain text.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    public static string Text(CaseDecision decision, int width = TextLayout.DefaultWidth) => Lay(decision, width).ToString();

    /// <summary>The questions laid out in lines whose runs a terminal may colour.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="width">The greatest number of characters in a line.</param>
    internal static TextPage Lay(CaseDecision decision, int width = TextLayout.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var page = new TextLayout(width);
        page.Paragraph("", SheetHeader.Title(decision), TextKind.Heading);
        foreach (var line in SheetHeader.Overridden(decision).Concat(SheetClock.Lines(decision)))
            page.Paragraph("", line.Text, line.Kind);
        foreach (var line in SheetSupply.Lines(decision))
            page.Paragraph("SUPPLY  ", line.Text, line.Kind);
        if (decision.InformationRequest.Count == 0)
            page.Paragraph("", Nothing);
        QuestionsText.WriteGroups(page, QuestionGroup.Of(decision));
        return page.ToPage();
    }

    /// <summary>The questions as Markdown.</summary>
    public static string Markdown(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var text = new MarkdownText().Heading(1, "Questions: case " + decision.Case).Paragraph(SheetHeader.Title(decision));
        foreach (var line in SheetHeader.Overridden(decision).Concat(SheetClock.Lines(decision)).Concat(SheetSupply.Lines(decision)))
            text.Item(line.Text);
        if (decision.InformationRequest.Count == 0)
            text.Paragraph(Nothing);
        DecisionMarkdown.WriteQuestions(text, QuestionGroup.Of(decision));
        return text.ToString();
    }

    /// <summary>The questions as one self-contained HTML page.</summary>
    public static string Html(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var title = "Questions: case " + decision.Case;
        var page = new HtmlPage(title).Text("h1", title).Text("p", SheetHeader.Title(decision));
        var lines = SheetHeader.Overridden(decision).Concat(SheetClock.Lines(decision)).Concat(SheetSupply.Lines(decision)).ToList();
        if (lines.Count > 0)
            page.List("ul", lines);
        if (decision.InformationRequest.Count == 0)
            page.Text("p", Nothing);
        DecisionHtml.WriteQuestions(page, QuestionGroup.Of(decision));
        return DecisionHtml.Close(page, decision);
    }

    /// <summary>The questions as JSON: the merged <c>information_request</c>, and what is <c>missing</c> for each line, with the keys that a decision has.</summary>
    public static string Json(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Encoding.UTF8.GetString(DecisionJson.Bytes(json => WriteJson(json, decision), indented: true));
    }

    /// <summary>The part of a case file that the answers go into, each key with its question as a comment above it and an empty value.</summary>
    public static string Yaml(CaseDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return AnswerForm.Write(decision);
    }

    private const string Nothing = "Nothing is open: there is nothing to ask.";

    private static void WriteJson(JsonText json, CaseDecision decision)
    {
        json.WriteStartObject();
        json.WriteString("case"u8, decision.Case);
        json.WriteDay("as_of"u8, decision.AsOf);
        json.WriteString("status"u8, "recommendation");
        json.WriteObject("pack"u8, decision, JsonCase.WritePack);
        json.WriteString("engine"u8, decision.Engine);
        json.WriteString("digest"u8, decision.Digest);
        JsonCase.WriteInformationRequest(json, decision);
        json.WriteObjects("requests"u8, decision.Requests, static (to, request) =>
        {
            to.WriteString("id"u8, request.Id);
            to.WriteObject("item"u8, request.Item, JsonRequest.WriteItem);
            to.WriteObjects("missing"u8, request.Missing, JsonRequest.WriteMissing);
        });
        json.WriteEndObject();
    }
}
