namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A document as one self-contained HTML page that runs nothing and loads nothing.</summary>
internal static class DocumentHtml
{
    public static string Write(Document document)
    {
        var page = new HtmlPage(document.Title, HtmlStyle.Css + DocumentStyle.Css);
        foreach (var block in document.Blocks)
            Write(page, block);
        return page.ToString();
    }

    private static void Write(HtmlPage page, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                page.Line("h" + ScreenWords.Number(heading.Level), [heading.Text], heading.Anchor);
                break;
            case ParagraphBlock paragraph:
                page.Line("p", paragraph.Line);
                break;
            case ListBlock list:
                WriteList(page, list.Entries, list.Start is { } start ? $"ol start=\"{ScreenWords.Number(start)}\"" : "ul");
                break;
            case TableBlock table:
                WriteTable(page, table);
                break;
            case SideBySideBlock sides:
                page.Within("div class=\"sides\"", () =>
                {
                    WriteSide(page, sides.LeftTitle, sides.Left);
                    WriteSide(page, sides.RightTitle, sides.Right);
                });
                break;
            case FormBlock form:
                page.Within("dl", () =>
                {
                    foreach (var line in form.Lines)
                    {
                        page.Line("dt", [line.Label]);
                        page.Within(line.Value is not null ? "dd" : line.IsLarge ? "dd class=\"room\"" : "dd class=\"blank\"", () => page.Line("span", [line.Value ?? ""]));
                    }
                });
                break;
            default:
                throw new NotSupportedException($"no HTML for {block.GetType().Name}");
        }
    }

    private static void WriteSide(HtmlPage page, string title, IReadOnlyList<ListEntry> entries) => page.Within("div", () =>
    {
        page.Line("h4", [title]);
        if (entries.Count == 0)
            page.Line("p", [Phrase.Quiet("nothing")]);
        else
            WriteList(page, entries, "ul");
    });

    private static void WriteList(HtmlPage page, IReadOnlyList<ListEntry> entries, string element)
    {
        // A box to tick takes the place of the bullet.
        var ticked = entries.Count > 0 && entries.All(entry => entry.Line is [{ Kind: PhraseKind.Tick }, ..]);
        page.Within(ticked && element == "ul" ? "ul class=\"ticks\"" : element, () =>
        {
            foreach (var entry in entries)
            {
                page.Within(entry.Anchor is { } anchor ? $"li id=\"{HtmlPage.Encode(anchor)}\"" : "li", () =>
                {
                    page.Line("span", entry.Line);
                    foreach (var note in entry.Notes)
                        page.Line("div class=\"note\"", note);
                    if (entry.Children.Count > 0)
                        WriteList(page, entry.Children, "ul");
                });
            }
        });
    }

    private static void WriteTable(HtmlPage page, TableBlock table) => page.Within("table", () =>
    {
        if (table.Caption.Length > 0)
            page.Line("caption", [table.Caption]);
        page.Within("thead", () => page.Within("tr", () =>
        {
            foreach (var column in table.Columns)
                page.Line("th scope=\"col\"", [column]);
        }));
        page.Within("tbody", () =>
        {
            foreach (var row in table.Rows)
            {
                page.Within("tr", () =>
                {
                    foreach (var cell in row)
                        page.Line("td", cell);
                });
            }
        });
    });
}
