using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>A part of a document and where it stands; the same for YAML and JSON.</summary>
internal abstract class Node(SourceSpan span)
{
    /// <summary>From the first character to behind the last; a block collection ends with its last entry.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What it is, for messages: "a mapping", "a list", "a value".</summary>
    public abstract string Kind { get; }
}

/// <summary>One piece of text. Types come later, from the key or the vocabulary.</summary>
internal sealed class ScalarNode(SourceSpan span, string text, bool isQuoted) : Node(span)
{
    /// <summary>The text without quotes; a JSON number as written, <c>true</c>, <c>false</c> and <c>null</c> as words.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it was quoted, or a block of text, and so is text beyond doubt.</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>Whether it says nothing: nothing at all, <c>~</c>, <c>null</c>, or empty quotes.</summary>
    public bool IsEmpty => Text.Length == 0 || (!IsQuoted && Text is "~" or "null" or "Null" or "NULL");

    /// <inheritdoc/>
    public override string Kind => "a value";
}

/// <summary>A list, in the order written.</summary>
internal sealed class SequenceNode(SourceSpan span, IReadOnlyList<Node> items) : Node(span)
{
    /// <summary>The items.</summary>
    public IReadOnlyList<Node> Items { get; } = items;

    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>One <c>key: value</c>.</summary>
internal readonly record struct MappingEntry(ScalarNode Key, Node Value);

/// <summary>Keys with values, in the order written; no key stands twice.</summary>
internal sealed class MappingNode(SourceSpan span, IReadOnlyList<MappingEntry> entries) : Node(span)
{
    private const int SearchedInOrder = 8;
    private Dictionary<string, Node>? _byKey;

    /// <summary>The entries.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <summary>The value of a key; null when the key is absent.</summary>
    public Node? this[string key]
    {
        get
        {
            if (Entries.Count > SearchedInOrder)
                return (_byKey ??= Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value, StringComparer.Ordinal)).GetValueOrDefault(key);
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                    return entry.Value;
            }
            return null;
        }
    }

    /// <inheritdoc/>
    public override string Kind => "a mapping";
}
