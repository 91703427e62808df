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
        json.WriteString("written", line.Text);
        json.WriteBoolean("understood", line.IsUnderstood);
        json.WriteObjects("read", line.Fields, static (to, field) =>
        {
            to.WriteString("field", field.Field);
            to.WriteString("value", field.Value);
            to.WriteString("from", field.From);
        });
        json.WriteWords("unread", line.Unread);
        json.WriteObjects("doubts", line.Doubts, static (to, doubt) =>
        {
            to.WriteString("text", doubt.Text);
            to.WriteBoolean("blocks", doubt.Blocks);
        });
        json.WriteEndObject();
    }, indented: true));

    private static TextRun Plain(string text) => new(text, TextKind.Plain);
}
