using System.Text;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What a run of text is, so that a terminal may colour it. The words say the same without colour.</summary>
internal enum TextKind
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>The name of a section or a column.</summary>
    Heading,

    /// <summary>A recommendation to certify, or something satisfied.</summary>
    Good,

    /// <summary>Something to ask.</summary>
    Ask,

    /// <summary>Something for a physician.</summary>
    Refer,

    /// <summary>A recommendation to modify or not to certify.</summary>
    Adverse,

    /// <summary>A danger.</summary>
    Danger,

    /// <summary>Identifiers and digests.</summary>
    Quiet,
}

/// <summary>A run of text of one kind; it holds no line break and no control character.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is.</param>
internal sealed record TextRun(string Text, TextKind Kind);

/// <summary>One line of a page.</summary>
/// <param name="Runs">Its runs, in order.</param>
internal sealed record TextLine(IReadOnlyList<TextRun> Runs)
{
    /// <summary>The line as plain text, without blanks at its end.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text)).TrimEnd();
}

/// <summary>Text laid out in lines. As a string it is plain and can be copied into a claims note; a terminal may colour its runs.</summary>
internal sealed class TextPage
{
    internal TextPage(IReadOnlyList<TextLine> lines) => Lines = lines;

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The page as plain text, each line ended by a line feed.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in Lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }
}
