using System.Text;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Markdown in pieces. What a case file says is escaped, so that it can neither format nor link nor embed HTML.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _text = new();

    public static string Escape(string text)
    {
        var line = LineWrap.OneLine(text);
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is '<')
                escaped.Append("&lt;");
            else if (c is '>')
                escaped.Append("&gt;");
            else if (c is '&')
                escaped.Append("&amp;");
            else if (IsSpecial(line, i))
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }
        return escaped.ToString();
    }

    public MarkdownText Heading(int level, string text)
    {
        Gap();
        _text.Append('#', level).Append(' ').Append(Escape(text)).Append("\n\n");
        return this;
    }

    public MarkdownText Paragraph(string text, bool isStrong = false)
    {
        Gap();
        var mark = isStrong ? "**" : "";
        _text.Append(mark).Append(Escape(text)).Append(mark).Append("\n\n");
        return this;
    }

    /// <summary>An entry of a list; <paramref name="number"/> makes it a numbered one.</summary>
    public MarkdownText Item(string text, int depth = 0, int? number = null)
    {
        _text.Append(' ', depth * 2).Append(number is { } n ? ScreenWords.Number(n) + ". " : "- ").Append(Escape(text)).Append('\n');
        return this;
    }

    public MarkdownText Table(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows)
    {
        Gap();
        var titles = columns.ToList();
        Row(titles);
        _text.Append('|');
        foreach (var _ in titles)
            _text.Append(" --- |");
        _text.Append('\n');
        foreach (var row in rows)
            Row(row);
        return this;
    }

    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    private void Row(IEnumerable<string> cells)
    {
        _text.Append('|');
        foreach (var cell in cells)
            _text.Append(' ').Append(Escape(cell)).Append(" |");
        _text.Append('\n');
    }

    private void Gap()
    {
        if (_text.Length > 1 && !(_text[^1] == '\n' && _text[^2] == '\n'))
            _text.Append('\n');
    }

    // Escaping every sign makes the source hard to read; some only mean something at the start of a line.
    private static bool IsSpecial(string line, int at) => line[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' => true,
        '-' or '=' or '#' or '+' => at == 0,
        '.' or ')' => at > 0 && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };
}
