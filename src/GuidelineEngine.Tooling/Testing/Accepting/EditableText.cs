using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Testing.Accepting;

/// <summary>The text of a file, by lines and columns. What no edit covers stays as it is, to the character.</summary>
internal sealed class EditableText
{
    private readonly List<int> starts = [0];

    /// <param name="text">The text without a byte-order mark.</param>
    public EditableText(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                starts.Add(at + 1);
        }
    }

    public string Text { get; }

    /// <summary>What stands in a span.</summary>
    public string this[SourceSpan span] => Text[OffsetOf(span.Start)..OffsetOf(span.End)];

    public int OffsetOf(SourcePosition position) => StartOf(position.Line) + position.Column - 1;

    /// <summary>Where a line begins, counted from 1; the end of the text behind the last.</summary>
    public int StartOf(int line) => line <= starts.Count ? starts[line - 1] : Text.Length;

    /// <summary>The text with every edit made.</summary>
    public string With(IEnumerable<SourceEdit> edits)
    {
        var text = Text;
        // From the end, so that what is still to come stays where it is.
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
            text = text[..OffsetOf(edit.Span.Start)] + edit.Text + text[OffsetOf(edit.Span.End)..];
        return text;
    }
}
