using System.Text;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Cli;

/// <summary>A request line beside what it was read as.</summary>
internal static class LineReport
{
    private static readonly TextColumn[] Columns = [new("field", 0), new("value", 1), new("read from", 1)];

    public static TextPage Lay(RequestLine line, int width)
    {
        var page = new TextLayout(width);
        page.Paragraph("Line   ", line.Text);
        page.Blank();
        page.Table(Columns, [.. line.Fields.Select(field => new[] { Plain(field.Field), Plain(field.Value), Plain(field.From) })]);
        page.Blank();
        if (line.Unread.Count > 0)
            page.Paragraph("Unread ", string.Join(" · ", line.Unread), TextKind.Ask);
        foreach (var doubt in line.Doubts)
            page.Paragraph(doubt.Blocks ? "Stops  " : "Check  ", doubt.Text, doubt.Blocks ? TextKind.Danger : TextKind.Ask);
        page.Paragraph("", line.IsUnderstood ? "Understood." : "NOT UNDERSTOOD: a person reads this line.", line.IsUnderstood ? TextKind.Good : TextKind.Refer);
        return page.ToPage();
    }

    public static string Json(RequestLine line) => Encoding.UTF8.GetString(DecisionJson.Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteString("written"u8, line.Text);
        json.WriteBoolean("understood"u8, line.IsUnderstood);
        json.WriteObjects("read"u8, line.Fields.ToList(), static (to, field) =>
        {
            to.WriteString("field"u8, field.Field);
            to.WriteString("value"u8, field.Value);
            to.WriteString("from"u8, field.From);
        });
        json.WriteWords("unread"u8, line.Unread);
        json.WriteObjects("doubts"u8, line.Doubts, static (to, doubt) =>
        {
            to.WriteString("text"u8, doubt.Text);
            to.WriteBoolean("blocks"u8, doubt.Blocks);
        });
        json.WriteEndObject();
    }, indented: true));

    private static TextRun Plain(string text) => new(text, TextKind.Plain);
}
