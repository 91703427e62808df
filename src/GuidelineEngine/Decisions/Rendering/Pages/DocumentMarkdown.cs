namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A document as Markdown: links to anchors of its own, boxes to tick as `[ ]` in lists and ☐ in tables.</summary>
internal static class DocumentMarkdown
{
    public static string Write(Document document)
    {
        var text = new MarkdownText();
        foreach (var block in document.Blocks)
            Write(text, block);
        return text.ToString();
    }

    private static void Write(MarkdownText text, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Heading(heading.Level, heading.Text, heading.Anchor);
                break;
            case ParagraphBlock paragraph:
                text.Paragraph(paragraph.Line);
                break;
            case ListBlock list:
                WriteList(text, list.Entries, 0, list.Start);
                text.EndList();
                break;
            case TableBlock table:
                if (table.Caption.Length > 0)
                    text.Paragraph([Phrase.Strong(table.Caption)]);
                text.Table(table.Columns, table.Rows);
                break;
            case SideBySideBlock sides:
                WriteSide(text, sides.LeftTitle, sides.Left);
                WriteSide(text, sides.RightTitle, sides.Right);
                break;
            case FormBlock form:
                foreach (var line in form.Lines)
                    text.Item([Phrase.Strong(line.Label + ": "), line.Value is { } value ? value : Phrase.Blank()]);
                text.EndList();
                break;
            default:
                throw new NotSupportedException($"no Markdown for {block.GetType().Name}");
        }
    }

    private static void WriteSide(MarkdownText text, string title, IReadOnlyList<ListEntry> entries)
    {
        text.Paragraph([Phrase.Strong(title)]);
        WriteList(text, entries.Count == 0 ? [ListEntry.Of("nothing")] : entries, 0, null);
        text.EndList();
    }

    private static void WriteList(MarkdownText text, IReadOnlyList<ListEntry> entries, int depth, int? start)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            text.Item(entry.Line, depth, start + i, entry.Anchor);
            foreach (var note in entry.Notes)
                text.Note(note, depth);
            WriteList(text, entry.Children, depth + 1, null);
        }
    }
}
