namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A document as plain text that can be copied into a claims note or a fax.</summary>
internal static class DocumentText
{
    public static string Write(Document document, int width) => Lay(document, width).ToString();

    public static TextPage Lay(Document document, int width)
    {
        var page = new TextLayout(width);
        foreach (var block in document.Blocks)
            Write(page, block);
        return page.ToPage();
    }

    private static void Write(TextLayout page, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                page.Blank();
                page.Paragraph("", heading.Level == 1 ? heading.Text.ToUpperInvariant() : heading.Text, TextKind.Heading);
                break;
            case ParagraphBlock paragraph:
                page.Blank();
                page.Paragraph("", Plain(paragraph.Line), KindOf(paragraph.Line));
                break;
            case ListBlock list:
                WriteList(page, list.Entries, "", list.Start);
                break;
            case TableBlock table:
                page.Blank();
                if (table.Caption.Length > 0)
                    page.Paragraph("", table.Caption, TextKind.Heading);
                page.Table(
                    [.. table.Columns.Select((column, at) => new TextColumn(column, at == 0 && column == "#" ? 0 : 1))],
                    [.. table.Rows.Select(row => row.Select(cell => new TextRun(Plain(cell), KindOf(cell))).ToArray())]);
                break;
            case SideBySideBlock sides:
                WriteSides(page, sides);
                break;
            case FormBlock form:
                WriteForm(page, form);
                break;
            default:
                throw new NotSupportedException($"no text for {block.GetType().Name}");
        }
    }

    private static void WriteList(TextLayout page, IReadOnlyList<ListEntry> entries, string indent, int? start)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var lead = start is { } first ? $"{indent}{ScreenWords.Number(first + i),3}. " : indent + "  - ";
            page.Paragraph(lead, Plain(entry.Line), KindOf(entry.Line), TextKind.Plain);
            foreach (var note in entry.Notes)
                page.Paragraph(new string(' ', lead.Length), Plain(note), TextKind.Quiet);
            WriteList(page, entry.Children, new string(' ', lead.Length - 2), null);
        }
    }

    // Each side runs down its own column, whatever the other holds.
    private static void WriteSides(TextLayout page, SideBySideBlock sides)
    {
        page.Blank();
        var width = (page.Width - TableWidths.Gap) / 2;
        var left = Side(sides.LeftTitle, sides.Left, width);
        var right = Side(sides.RightTitle, sides.Right, width);
        for (var line = 0; line < Math.Max(left.Count, right.Count); line++)
        {
            var run = line < left.Count ? left[line] : new TextRun("", TextKind.Plain);
            page.Add(run, new TextRun(new string(' ', width + TableWidths.Gap - run.Text.Length), TextKind.Plain), line < right.Count ? right[line] : new TextRun("", TextKind.Plain));
        }
    }

    private static List<TextRun> Side(string title, IReadOnlyList<ListEntry> entries, int width)
    {
        var lines = new List<TextRun> { new(title, TextKind.Heading) };
        if (entries.Count == 0)
            lines.Add(new TextRun("nothing", TextKind.Quiet));
        foreach (var entry in entries)
        {
            lines.AddRange(LineWrap.Wrap(Plain(entry.Line), width - 2).Select((text, at) => new TextRun((at == 0 ? "- " : "  ") + text, KindOf(entry.Line))));
            lines.AddRange(entry.Notes.SelectMany(note => LineWrap.Wrap(Plain(note), width - 4)).Select(text => new TextRun("    " + text, TextKind.Quiet)));
        }
        return lines;
    }

    private static void WriteForm(TextLayout page, FormBlock form)
    {
        page.Blank();
        var width = form.Lines.Max(line => line.Label.Length) + 3;
        foreach (var line in form.Lines)
        {
            var lead = (line.Label + ":").PadRight(width);
            page.Paragraph(lead, line.Value ?? new string('_', 40));
            for (var extra = 0; line is { Value: null, IsLarge: true } && extra < 3; extra++)
                page.Paragraph(new string(' ', width), new string('_', 40));
        }
    }

    private static string Plain(IReadOnlyList<Phrase> line) => string.Concat(line.Select(phrase => phrase.Kind switch
    {
        PhraseKind.Tick => "[ ] ",
        PhraseKind.Blank => phrase.Text.Length > 0 ? phrase.Text : "____________________",
        _ => phrase.Text,
    }));

    private static TextKind KindOf(IReadOnlyList<Phrase> line) =>
        line.Any(phrase => phrase.Kind == PhraseKind.Danger) ? TextKind.Danger
        : line.Count > 0 && line.All(phrase => phrase.Kind == PhraseKind.Quiet) ? TextKind.Quiet
        : TextKind.Plain;
}
