namespace GuidelineEngine.Diagnostics;

/// <summary>A text cut into its lines. A line ends at a line feed, a carriage return, or both.</summary>
internal sealed class SourceLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of <paramref name="text"/>.</summary>
    public SourceLines(string text)
    {
        _text = text;
        for (var at = 0; ;)
        {
            var found = _text.AsSpan(at).IndexOfAny('\n', '\r');
            if (found < 0)
                return;
            at += found + 1;
            if (_text[at - 1] == '\r' && at < _text.Length && _text[at] == '\n')
                at++;
            _starts.Add(at);
        }
    }

    /// <summary>The text without the byte-order mark that it may begin with.</summary>
    public static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;

    /// <summary>How many lines there are; a text that ends with a line break has an empty last line.</summary>
    public int Count => _starts.Count;

    /// <summary>The line with this number, counted from 1, without its line break; null when there is none.</summary>
    public string? Line(int number)
    {
        if (number < 1 || number > _starts.Count)
            return null;
        var end = number < _starts.Count ? _starts[number] : _text.Length;
        return _text[_starts[number - 1]..end].TrimEnd('\r', '\n');
    }

    /// <summary>Whether the text has this line and the line this column; the place behind its last character counts.</summary>
    public bool Contains(SourcePosition position) =>
        position.Line >= 1 && position.Line <= _starts.Count && position.Column >= 1
        && position.Column <= Length(position.Line) + 1;

    // Without making a string of the line.
    private int Length(int line)
    {
        var end = line < _starts.Count ? _starts[line] : _text.Length;
        while (end > _starts[line - 1] && _text[end - 1] is '\r' or '\n')
            end--;
        return end - _starts[line - 1];
    }

    /// <summary>The place of the character at <paramref name="offset"/>.</summary>
    public SourcePosition PositionOf(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new SourcePosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>
    /// The place itself, or the nearest one within the text; for a place on the blank lines at the end, the end of the last line with text.
    /// </summary>
    public SourcePosition Nearest(SourcePosition position)
    {
        var end = _text.AsSpan().TrimEnd().Length;
        var last = PositionOf(end);
        if (position.Line > last.Line)
            return last;
        var line = Math.Clamp(position.Line, 1, Count);
        return new SourcePosition(line, Math.Clamp(position.Column, 1, Length(line) + 1));
    }
}
