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

    public MarkdownText Heading(int level, string text, string? anchor = null)
    {
        Gap();
        if (anchor is not null)
            Anchor(anchor).Append('\n');
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

    public MarkdownText Paragraph(IReadOnlyList<Phrase> line)
    {
        Gap();
        Write(line, isTable: false);
        _text.Append("\n\n");
        return this;
    }

    /// <summary>An entry of a list; <paramref name="number"/> makes it a numbered one.</summary>
    public MarkdownText Item(IReadOnlyList<Phrase> line, int depth = 0, int? number = null, string? anchor = null)
    {
        _text.Append(' ', depth * 2).Append(number is { } n ? ScreenWords.Number(n) + ". " : "- ");
        if (line is [{ Kind: PhraseKind.Tick }, ..])
            _text.Append("[ ] ");
        if (anchor is not null)
            Anchor(anchor);
        Write(line is [{ Kind: PhraseKind.Tick }, ..] ? [.. line.Skip(1)] : line, isTable: false);
        _text.Append('\n');
        return this;
    }

    /// <summary>A line below an entry, in the same entry.</summary>
    public MarkdownText Note(IReadOnlyList<Phrase> line, int depth)
    {
        _text.Length--;
        _text.Append("<br>\n").Append(' ', (depth + 1) * 2);
        Write(line, isTable: false);
        _text.Append('\n');
        return this;
    }

    public MarkdownText EndList()
    {
        Gap();
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

    public MarkdownText Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<Phrase>>> rows)
    {
        Table(columns, Array.Empty<IEnumerable<string>>());
        foreach (var row in rows)
        {
            _text.Append('|');
            foreach (var cell in row)
            {
                _text.Append(' ');
                Write(cell, isTable: true);
                _text.Append(" |");
            }
            _text.Append('\n');
        }
        return this;
    }

    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    private StringBuilder Anchor(string anchor) => _text.Append("<a id=\"").Append(HtmlPage.Encode(anchor)).Append("\"></a>");

    private void Write(IReadOnlyList<Phrase> line, bool isTable)
    {
        foreach (var phrase in line)
        {
            var blank = phrase.Text.Length > 1 && phrase.Text.EndsWith(' ') ? " " : "";
            if (phrase.Text.StartsWith(' '))
                _text.Append(' ');
            var text = Escape(phrase.Text);
            _text.Append(phrase.Kind switch
            {
                PhraseKind.Strong or PhraseKind.Unchecked or PhraseKind.Danger => $"**{text}**{blank}",
                PhraseKind.Code => CodeOf(phrase.Text, isTable),
                PhraseKind.Link => $"[{text}](#{phrase.Target})",
                PhraseKind.Tick => "☐ ",
                PhraseKind.Blank => phrase.Text.Length > 0 ? text : "\\_\\_\\_\\_\\_\\_\\_\\_",
                _ => text + blank,
            });
        }
    }

    // A back-tick inside would end the code; no id and no command line has one.
    private static string CodeOf(string text, bool isTable)
    {
        var line = LineWrap.OneLine(text).Replace('`', '\'');
        return "`" + (isTable ? line.Replace("|", "\\|", StringComparison.Ordinal) : line) + "`";
    }

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
