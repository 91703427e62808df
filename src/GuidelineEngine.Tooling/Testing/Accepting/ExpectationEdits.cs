using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Accepting;

/// <summary>What to write in place of expectations that a decision does not meet.</summary>
internal static class ExpectationEdits
{
    /// <summary>A value in the quotes that it stands in.</summary>
    public static SourceEdit Value(EditableText text, SourceSpan span, string accepted) => new(span, text[span] switch
    {
        ['"', ..] => "\"" + accepted + "\"",
        ['\'', ..] => "'" + accepted + "'",
        _ => accepted,
    });

    /// <summary>A list or its one value as these names; null where it cannot be rewritten without losing something that its author wrote.</summary>
    public static IReadOnlyList<SourceEdit>? Names(EditableText text, Node written, IReadOnlyList<string> names) => written switch
    {
        ScalarNode scalar when names is [var only] => [Value(text, scalar.Span, only)],
        ScalarNode scalar => [new(scalar.Span, Flow("[", names))],
        SequenceNode list when text[list.Span].StartsWith('[') => InBrackets(text, list, names),
        SequenceNode list => Block(text, list, names),
        _ => null,
    };

    private static SourceEdit[]? InBrackets(EditableText text, SequenceNode list, IReadOnlyList<string> names)
    {
        var written = text[list.Span];
        // A comment stands only in a list of several lines.
        if (written.AsSpan().IndexOfAny('\n', '\r') >= 0)
            return null;
        var open = written.StartsWith("[ ", StringComparison.Ordinal) ? "[ " : "[";
        var quotes = list.Items.OfType<ScalarNode>().Where(item => item.IsQuoted).ToDictionary(item => item.Text, item => text[item.Span], StringComparer.Ordinal);
        return [new(list.Span, Flow(open, [.. names.Select(name => quotes.GetValueOrDefault(name, name))]))];
    }

    // An item a line: those that stay are not touched, the others go with their lines or take a new name.
    private static List<SourceEdit>? Block(EditableText text, SequenceNode list, IReadOnlyList<string> names)
    {
        var items = list.Items.Cast<ScalarNode>().ToList();
        var added = new Queue<string>(names.Except(items.Select(item => item.Text), StringComparer.Ordinal));
        var edits = new List<SourceEdit>();
        foreach (var item in items.Where(item => !names.Contains(item.Text)))
        {
            if (item.Span.Start.Line != item.Span.End.Line)
                return null;
            if (added.TryDequeue(out var name))
                edits.Add(Value(text, item.Span, name));
            else if (text.Text[text.StartOf(item.Span.Start.Line)..text.OffsetOf(item.Span.Start)].Trim() == "-")
                edits.Add(new(Line(item.Span), ""));
            else
                return null;
        }
        if (added.Count > 0)
        {
            var last = items[^1].Span;
            var lead = text.Text[text.StartOf(last.Start.Line)..text.OffsetOf(last.Start)];
            if (lead.Trim() != "-")
                return null;
            var at = new SourcePosition(last.End.Line, 1);
            edits.Add(new(last with { Start = at, End = at }, string.Concat(added.Select(name => lead + name + LineEnd(text)))));
        }
        return edits;
    }

    private static string LineEnd(EditableText text) => text.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static SourceSpan Line(SourceSpan item) => item with { Start = new(item.Start.Line, 1), End = new(item.Start.Line + 1, 1) };

    private static string Flow(string open, IReadOnlyList<string> names) => open + string.Join(", ", names) + (open.EndsWith(' ') ? " ]" : "]");
}
