namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Lays text out in lines no wider than a page. It belongs to one thread.</summary>
internal sealed class TextLayout(int width)
{
    /// <summary>The width of a page where nobody asks for another.</summary>
    public const int DefaultWidth = 110;

    private const int Narrowest = 80;
    private readonly List<TextLine> _lines = [];

    public int Width { get; } = Math.Max(width, Narrowest);

    public TextPage ToPage() => new([.. _lines]);

    public void Blank()
    {
        if (_lines.Count > 0 && _lines[^1].Runs.Count > 0)
            _lines.Add(new TextLine([]));
    }

    /// <summary>Text wrapped at the width; <paramref name="lead"/> stands before it, and the lines after the first begin below its end.</summary>
    public void Paragraph(string lead, string text, TextKind kind = TextKind.Plain, TextKind leadKind = TextKind.Heading)
    {
        var wrapped = LineWrap.Wrap(text, Width - lead.Length);
        for (var i = 0; i < wrapped.Count; i++)
            Add(i == 0 ? new TextRun(lead, leadKind) : new TextRun(new string(' ', lead.Length), TextKind.Plain), new TextRun(wrapped[i], kind));
    }

    public void Add(params IEnumerable<TextRun> runs) =>
        _lines.Add(new TextLine([.. runs.Where(run => run.Text.Length > 0)]));

    /// <summary>A table: each column as wide as its widest cell, but never over its limit, where cells wrap.</summary>
    public void Table(IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<TextRun>> rows)
    {
        var widths = TableWidths.Of(columns, rows, Width);
        Row(widths, [.. columns.Select(column => new TextRun(column.Title, TextKind.Heading))]);
        foreach (var row in rows)
            Row(widths, row);
    }

    private void Row(IReadOnlyList<int> widths, IReadOnlyList<TextRun> cells)
    {
        var wrapped = cells.Select((cell, at) => LineWrap.Wrap(cell.Text, widths[at])).ToList();
        var height = wrapped.Max(cell => cell.Count);
        for (var line = 0; line < height; line++)
        {
            Add(cells.SelectMany((cell, at) =>
            {
                var text = line < wrapped[at].Count ? wrapped[at][line] : "";
                var gap = at == cells.Count - 1 ? 0 : widths[at] - text.Length + TableWidths.Gap;
                return new[] { new TextRun(text, cell.Kind), new TextRun(new string(' ', gap), TextKind.Plain) };
            }));
        }
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Share">Its part of the width when the page is too narrow for all cells; 0 keeps it whole.</param>
internal sealed record TextColumn(string Title, int Share);
