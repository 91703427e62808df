namespace GuidelineEngine.Decisions.Rendering;

/// <summary>A piece of a document: the book and the letters are made of these, and each format sets them in its own way.</summary>
internal abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the document's own.</param>
/// <param name="Text">What it says.</param>
/// <param name="Anchor">What links point to; null where none does.</param>
internal sealed record HeadingBlock(int Level, string Text, string? Anchor = null) : Block;

/// <summary>A paragraph.</summary>
internal sealed record ParagraphBlock(IReadOnlyList<Phrase> Line) : Block
{
    public static ParagraphBlock Of(params IReadOnlyList<Phrase> line) => new(line);
}

/// <summary>A list, numbered from <paramref name="Start"/> where that is given.</summary>
internal sealed record ListBlock(IReadOnlyList<ListEntry> Entries, int? Start = null) : Block;

/// <summary>A table.</summary>
/// <param name="Caption">What it is; empty where the heading above says it.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">A cell for each column.</param>
internal sealed record TableBlock(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<Phrase>>> Rows) : Block;

/// <summary>Two lists that a reader weighs against each other, side by side where there is room.</summary>
internal sealed record SideBySideBlock(string LeftTitle, IReadOnlyList<ListEntry> Left, string RightTitle, IReadOnlyList<ListEntry> Right) : Block;

/// <summary>Labels with room to write beside each.</summary>
internal sealed record FormBlock(IReadOnlyList<FormLine> Lines) : Block;

/// <summary>One label of a form; <paramref name="Value"/> is null where somebody fills it in.</summary>
internal sealed record FormLine(string Label, string? Value = null, bool IsLarge = false);

/// <summary>An entry of a list.</summary>
/// <param name="Line">What it says.</param>
internal sealed record ListEntry(IReadOnlyList<Phrase> Line)
{
    /// <summary>Lines below it, smaller.</summary>
    public IReadOnlyList<IReadOnlyList<Phrase>> Notes { get; init; } = [];

    public IReadOnlyList<ListEntry> Children { get; init; } = [];

    /// <summary>What links point to; null where none does.</summary>
    public string? Anchor { get; init; }

    public static ListEntry Of(params IReadOnlyList<Phrase> line) => new(line);
}

/// <summary>A document: its title, and its blocks in order.</summary>
internal sealed record Document(string Title, IReadOnlyList<Block> Blocks);
