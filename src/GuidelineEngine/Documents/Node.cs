using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>A part of a document and where it stands; the same for YAML and JSON.</summary>
internal abstract class Node(NodePlace place)
{
    /// <summary>Where it stands.</summary>
    public NodePlace Place { get; private protected set; } = place;

    /// <summary>From the first character to behind the last; a block collection ends with its last entry.</summary>
    public SourceSpan Span => Place.Span;

    /// <summary>What it is, for messages: "a mapping", "a list", "a value".</summary>
    public abstract string Kind { get; }
}

/// <summary>One piece of text. Types come later, from the key or the vocabulary.</summary>
internal sealed class ScalarNode(NodePlace place, string text, bool isQuoted) : Node(place)
{
    /// <summary>The text without quotes; a JSON number as written, <c>true</c>, <c>false</c> and <c>null</c> as words.</summary>
    public string Text { get; private set; } = text;

    /// <summary>Whether it was quoted, or a block of text, and so is text beyond doubt.</summary>
    public bool IsQuoted { get; private set; } = isQuoted;

    /// <summary>Whether it says nothing: nothing at all, <c>~</c>, <c>null</c>, or empty quotes.</summary>
    public bool IsEmpty => Text.Length == 0 || (!IsQuoted && Text is "~" or "null" or "Null" or "NULL");

    /// <inheritdoc/>
    public override string Kind => "a value";

    /// <summary>Makes it another node. Only the space that it belongs to may.</summary>
    internal void Become(NodePlace place, string text, bool isQuoted) => (Place, Text, IsQuoted) = (place, text, isQuoted);
}

/// <summary>A list, in the order written.</summary>
internal sealed class SequenceNode(NodePlace place, IReadOnlyList<Node> items) : Node(place)
{
    /// <summary>The items.</summary>
    public IReadOnlyList<Node> Items { get; private set; } = items;

    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <summary>Makes it another node. Only the space that it belongs to may.</summary>
    internal void Become(NodePlace place, ArraySegment<Node> items) => (Place, Items) = (place, items);
}
