using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>One self-contained HTML page without script. Every text is encoded here and nowhere else.</summary>
internal sealed class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _html = new();

    public HtmlPage(string title) => _html
        .Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .Append("<title>").Append(Encode(title)).Append("</title>\n<style>\n").Append(HtmlStyle.Css).Append("</style>\n</head>\n<body>\n<main>\n");

    public static string Encode(string text) => Encoder.Encode(LineWrap.OneLine(text));

    public HtmlPage Text(string element, string text, TextKind kind = TextKind.Plain)
    {
        _html.Append('<').Append(element).Append(Class(kind)).Append('>').Append(Encode(text)).Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>An element round what <paramref name="content"/> writes. The name is ours, never a case's.</summary>
    public HtmlPage Within(string element, Action content)
    {
        _html.Append('<').Append(element).Append(">\n");
        content();
        _html.Append("</").Append(element.Split(' ')[0]).Append(">\n");
        return this;
    }

    public HtmlPage List(string element, IEnumerable<SheetLine> lines) => Within(element, () =>
    {
        foreach (var line in lines)
            Text("li", line.Text, line.Kind);
    });

    /// <summary>A table whose first column names the row.</summary>
    public HtmlPage Table(string caption, IEnumerable<string> columns, IEnumerable<IReadOnlyList<TextRun>> rows) => Within("table", () =>
    {
        Text("caption", caption);
        _html.Append("<thead><tr>");
        foreach (var column in columns)
            _html.Append("<th scope=\"col\">").Append(Encode(column)).Append("</th>");
        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            _html.Append("<tr><th scope=\"row\">").Append(Encode(row[0].Text)).Append("</th>");
            foreach (var cell in row.Skip(1))
                _html.Append("<td").Append(Class(cell.Kind)).Append('>').Append(Encode(cell.Text)).Append("</td>");
            _html.Append("</tr>\n");
        }
        _html.Append("</tbody>\n");
    });

    /// <summary>The page, closed.</summary>
    public override string ToString() => _html + "</main>\n</body>\n</html>\n";

    private static string Class(TextKind kind) => kind switch
    {
        TextKind.Good => " class=\"good\"",
        TextKind.Ask => " class=\"ask\"",
        TextKind.Refer => " class=\"refer\"",
        TextKind.Adverse => " class=\"adverse\"",
        TextKind.Danger => " class=\"danger\"",
        TextKind.Quiet => " class=\"quiet\"",
        _ => "",
    };
}
