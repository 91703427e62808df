using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>Where a node stands. Of JSON only the offsets are kept: lines and columns are worked out when a message needs them.</summary>
internal readonly struct NodePlace
{
    // The file's name beside lines and columns, or the JSON text beside offsets, which then stand in the columns.
    private readonly object? _in;
    private readonly SourcePosition _start;
    private readonly SourcePosition _end;

    private NodePlace(object? text, SourcePosition start, SourcePosition end) => (_in, _start, _end) = (text, start, end);

    /// <summary>The stretch of a JSON text between two offsets.</summary>
    public NodePlace(JsonSource text, int start, int end)
        : this((object)text, new(0, start), new(0, end))
    {
    }

    /// <summary>The place in lines and columns.</summary>
    public SourceSpan Span => _in is JsonSource text ? text.Span(_start.Column, _end.Column) : new((string)_in!, _start, _end);

    /// <summary>A stretch of the text in which this place lies.</summary>
    public NodePlace Beside(int start, int end) => new(_in, new(0, start), new(0, end));

    public static implicit operator NodePlace(SourceSpan span) => new(span.File, span.Start, span.End);
}
