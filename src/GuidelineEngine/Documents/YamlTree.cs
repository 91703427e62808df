using GuidelineEngine.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GuidelineEngine.Documents;

/// <summary>Builds nodes from YAML: mappings, lists and text, without anchors, aliases, tags and merge keys.</summary>
internal sealed class YamlTree
{
    private readonly Parser _parser;
    private readonly TreeBuilder _builder;
    private readonly SourceLines _lines;
    private readonly SwallowedComments? _comments;
    private readonly Stack<SourcePosition> _openBrackets = new();
    private bool _isUnusable;

    private YamlTree(string text, TreeBuilder builder)
    {
        _parser = new Parser(new StringReader(text));
        _builder = builder;
        _lines = new SourceLines(text);
        _comments = SwallowedComments.In(text, _lines, builder);
    }

    /// <summary>Reads a text; null when it is empty or, reported, unusable.</summary>
    public static Node? Read(string text, TreeBuilder builder)
    {
        var tree = new YamlTree(text, builder);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException exception)
        {
            tree.Complain(YamlComplaint.Of(exception, tree._lines));
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // The parser's own faults on malformed text; to its caller the text is what is wrong.
            var position = tree.Position(tree._parser.Current?.Start ?? Mark.Empty);
            tree.Complain(YamlComplaint.Fault(position));
            return null;
        }
    }

    private void Complain(YamlComplaint complaint)
    {
        // A comment that swallowed a closing bracket is the mistake, and the syntax error only its effect.
        var reached = Math.Max(1, (int)(_parser.Current?.Start.Line ?? 1));
        var isOpen = _openBrackets.TryPeek(out var bracket);
        if (_comments?.Blame(isOpen ? Math.Min(bracket.Line, reached) : reached, complaint.Start.Line + 1, isOpen) == true)
            return;
        if (isOpen && (complaint.IsFault || (complaint.ConcernsBrackets && bracket.Line < complaint.Start.Line)))
            complaint = YamlComplaint.Unclosed(bracket);
        complaint.Report(_lines, _builder);
    }

    private Node? ReadDocument()
    {
        Node? root = null;
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case StreamStart or StreamEnd or DocumentEnd:
                    break;
                case DocumentStart when root is null && !_isUnusable:
                    _parser.MoveNext();
                    root = ReadNode();
                    if (root is null)
                        return null;
                    break;
                case DocumentStart start:
                    _builder.Diagnostics.Report(DiagnosticCatalogue.MultipleDocuments, Span(start.Start, start.End));
                    return null;
                default:
                    return null;
            }
        }
        return _isUnusable ? null : root;
    }

    // Reads the node whose first event is current; null, reported, when reading must stop.
    private Node? ReadNode()
    {
        if (_parser.Current is not { } current)
            return null;
        var span = Span(current.Start, current.End);
        if (!_builder.TryCount(span))
            return null;
        if (current is NodeEvent node)
            CheckProperties(node, span);
        switch (current)
        {
            case Scalar scalar:
                _comments?.Check(scalar, _openBrackets.Count > 0);
                if (scalar.Style == ScalarStyle.DoubleQuoted)
                    _builder.CheckEscapes(scalar.Value, span);
                return new ScalarNode(span, scalar.Value, scalar.Style != ScalarStyle.Plain);
            case AnchorAlias alias:
                _builder.Diagnostics.Report(DiagnosticCatalogue.Alias, span, alias.Value.Value);
                _isUnusable = true;
                return new ScalarNode(span, "", false);
            case SequenceStart start when _builder.TryEnter(span):
                return ReadSequence(start);
            case MappingStart start when _builder.TryEnter(span):
                return ReadMapping(start);
            default:
                return null;
        }
    }

    private SequenceNode? ReadSequence(SequenceStart start)
    {
        var isFlow = start.Style == SequenceStyle.Flow;
        Enter(start, isFlow);
        var items = new List<Node>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            if (ReadNode() is not { } item)
                return null;
            items.Add(item);
        }
        Leave(isFlow);
        return new SequenceNode(Span(start.Start, isFlow, items.Count > 0 ? items[^1] : null), items.ToArray());
    }

    private MappingNode? ReadMapping(MappingStart start)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        Enter(start, isFlow);
        var entries = new List<MappingEntry>();
        Node? last = null;
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (ReadNode() is not { } key || !_parser.MoveNext() || ReadNode() is not { } value)
                return null;
            last = value;
            if (KeyOf(key, value) is { } word)
                entries.Add(new MappingEntry(word, value));
        }
        Leave(isFlow);
        return _builder.Mapping(Span(start.Start, isFlow, last), entries);
    }

    private ScalarNode? KeyOf(Node key, Node value)
    {
        switch (key)
        {
            case ScalarNode { Text: "" }:
                // The parser's place for a key that is not there is not where it should be.
                _builder.Diagnostics.Report(DiagnosticCatalogue.EmptyKey, value.Span);
                return null;
            case ScalarNode { Text: "<<", IsQuoted: false }:
                _builder.Diagnostics.Report(DiagnosticCatalogue.MergeKey, key.Span);
                _isUnusable = true;
                return null;
            case ScalarNode scalar:
                return new ScalarNode(scalar.Span, _builder.Intern(scalar.Text), scalar.IsQuoted);
            default:
                _builder.Diagnostics.Report(DiagnosticCatalogue.NonScalarKey, key.Span, key.Kind);
                return null;
        }
    }

    private void CheckProperties(NodeEvent node, SourceSpan span)
    {
        if (!node.Anchor.IsEmpty)
            _builder.Diagnostics.Report(DiagnosticCatalogue.Anchor, Beginning(span, node.Anchor.Value.Length + 1), node.Anchor.Value);
        if (!node.Tag.IsEmpty)
        {
            var tag = node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
            _builder.Diagnostics.Report(DiagnosticCatalogue.Tag, Beginning(span, tag.Length), tag);
        }
    }

    private void Enter(ParsingEvent start, bool isFlow)
    {
        if (isFlow)
            _openBrackets.Push(Position(start.Start));
    }

    private void Leave(bool isFlow)
    {
        _builder.Leave();
        if (isFlow)
            _openBrackets.Pop();
    }

    private SourceSpan Beginning(SourceSpan span, int length)
    {
        var end = _lines.Nearest(span.Start with { Column = span.Start.Column + length });
        return end < span.End ? span with { End = end } : span;
    }

    // The parser ends a block collection where the next thing begins; its last entry's end is nearer to what one sees. A closing
    // bracket it gives no width.
    private SourceSpan Span(Mark start, bool isFlow, Node? last)
    {
        if (!isFlow && last is not null)
            return _builder.Span(Position(start), last.Span.End);
        var end = Position(_parser.Current?.Start ?? start);
        return _builder.Span(Position(start), isFlow ? _lines.Nearest(end with { Column = end.Column + 1 }) : end);
    }

    private SourceSpan Span(Mark start, Mark end)
    {
        var (from, to) = (Position(start), Position(end));
        return _builder.Span(from, to < from ? from : to);
    }

    // At the end of the text the parser may point behind it.
    private SourcePosition Position(Mark mark)
    {
        var position = new SourcePosition((int)mark.Line, (int)mark.Column);
        return _lines.Contains(position) ? position : _lines.Nearest(position);
    }
}
