using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>One self-contained HTML page without script. Every text is encoded here and nowhere else.</summary>
internal sealed class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _html = new();

    public HtmlPage(string title, string style = HtmlStyle.Css) => _html
        .Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .Append("<title>").Append(Encode(title)).Append("</title>\n<style>\n").Append(style).Append("</style>\n</head>\n<body>\n<main>\n");

    public static string Encode(string text) => Encoder.Encode(LineWrap.OneLine(text));

    public HtmlPage Text(string element, string text, TextKind kind = TextKind.Plain)
    {
        _html.Append('<').Append(element).Append(Class(kind)).Append('>').Append(Encode(text)).Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>An element that holds phrases. Its name and attributes are ours, never a case's; the anchor is encoded.</summary>
    public HtmlPage Line(string element, IReadOnlyList<Phrase> phrases, string? anchor = null)
    {
        _html.Append('<').Append(element);
        if (anchor is not null)
            _html.Append(" id=\"").Append(Encode(anchor)).Append('"');
        _html.Append('>');
        foreach (var phrase in phrases)
            Write(phrase);
        _html.Append("</").Append(element.Split(' ')[0]).Append(">\n");
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

    private void Write(Phrase phrase)
    {
        var text = EncodeRun(phrase.Text);
        switch (phrase.Kind)
        {
            case PhraseKind.Strong:
                _html.Append("<strong>").Append(text).Append("</strong>");
                break;
            case PhraseKind.Code:
                _html.Append("<code>").Append(text).Append("</code>");
                break;
            case PhraseKind.Link:
                _html.Append("<a href=\"#").Append(Encode(phrase.Target!)).Append("\">").Append(text).Append("</a>");
                break;
            case PhraseKind.Tick:
                _html.Append("<input type=\"checkbox\" aria-label=\"").Append(text).Append("\"/>");
                break;
            case PhraseKind.Blank:
                _html.Append("<span class=\"fill\">").Append(text).Append("</span>");
                break;
            case PhraseKind.Quiet or PhraseKind.Unchecked or PhraseKind.Danger:
                _html.Append("<span class=\"").Append(phrase.Kind switch { PhraseKind.Quiet => "quiet", PhraseKind.Danger => "danger", _ => "unchecked" })
                    .Append("\">").Append(text).Append("</span>");
                break;
            default:
                _html.Append(text);
                break;
        }
    }

    // A blank at either end of a phrase parts it from its neighbour.
    private static string EncodeRun(string text) => (text.StartsWith(' ') ? " " : "") + Encode(text) + (text.Length > 1 && text.EndsWith(' ') ? " " : "");

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
