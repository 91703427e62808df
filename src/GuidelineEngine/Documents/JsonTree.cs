using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>Builds nodes from JSON, with lines and columns in characters.</summary>
internal sealed class JsonTree
{
    private readonly TreeBuilder _builder;
    private readonly JsonSource _text;
    private readonly List<MappingEntry> _entries = [];
    private readonly List<Node> _items = [];
    private int _reached;

    private JsonTree(TreeBuilder builder, JsonSource text) => (_builder, _text) = (builder, text);

    /// <summary>Reads a text; null when it is empty or, reported, unusable.</summary>
    public static Node? Read(string text, TreeBuilder builder)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var source = new JsonSource();
        source.Open(builder.File, bytes, isAscii: bytes.Length == text.Length);
        return Read(source, builder);
    }

    /// <summary>Reads a text that is known to be UTF-8; null when it is empty or, reported, unusable. The nodes hold on to the text.</summary>
    public static Node? Read(JsonSource text, TreeBuilder builder)
    {
        if (text.Bytes.Trim(" \t\r\n"u8).IsEmpty)
            return null;
        var tree = new JsonTree(builder, text);
        var options = new JsonReaderOptions { MaxDepth = builder.MaxDepth + 1, AllowMultipleValues = true };
        var reader = new Utf8JsonReader(text.Bytes, options);
        try
        {
            reader.Read();
            var root = tree.ReadNode(ref reader);
            if (root is null || !reader.Read())
                return root;
            builder.Diagnostics.Report(DiagnosticCatalogue.MultipleDocuments, tree.PlaceOf(ref reader).Span);
            return null;
        }
        catch (JsonException exception)
        {
            var at = text.PositionOf(exception);
            var detail = Detail(exception.Message);
            builder.Diagnostics.ReportWithHint(DiagnosticCatalogue.InvalidJson, builder.Span(at, at), Hint(detail), detail);
            return null;
        }
        catch (InvalidOperationException)
        {
            builder.Diagnostics.Report(
                DiagnosticCatalogue.InvalidJson, text.Span(tree._reached, tree._reached), "an escape stands for half a character");
            return null;
        }
    }

    // Reads the node whose first token is current; null, reported, when reading must stop.
    private Node? ReadNode(ref Utf8JsonReader reader)
    {
        var place = PlaceOf(ref reader);
        if (!_builder.TryCount(place))
            return null;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return _builder.TryEnter(place) ? ReadMapping(ref reader) : null;
            case JsonTokenType.StartArray:
                return _builder.TryEnter(place) ? ReadSequence(ref reader) : null;
            case JsonTokenType.String:
                return new ScalarNode(place, TextOf(ref reader, place), true);
            default:
                return new ScalarNode(place, Word(ref reader), false);
        }
    }

    private SequenceNode? ReadSequence(ref Utf8JsonReader reader)
    {
        var (start, first) = ((int)reader.TokenStartIndex, _items.Count);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadNode(ref reader) is not { } item)
                return null;
            _items.Add(item);
        }
        _builder.Leave();
        var items = CollectionsMarshal.AsSpan(_items)[first..].ToArray();
        _items.RemoveRange(first, items.Length);
        return new SequenceNode(new NodePlace(_text, start, EndOf(ref reader)), items);
    }

    private MappingNode? ReadMapping(ref Utf8JsonReader reader)
    {
        var (start, first) = ((int)reader.TokenStartIndex, _entries.Count);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var place = PlaceOf(ref reader);
            if (!_builder.TryCount(place))
                return null;
            var (keyStart, keyEnd) = ((int)reader.TokenStartIndex, _reached);
            var key = TextOf(ref reader, place);
            if (!reader.Read() || ReadNode(ref reader) is not { } value)
                return null;
            if (key.Length == 0)
                _builder.Diagnostics.Report(DiagnosticCatalogue.EmptyKey, place.Span);
            else
                _entries.Add(new MappingEntry(key, keyStart, keyEnd, value));
        }
        _builder.Leave();
        return _builder.Mapping(new NodePlace(_text, start, EndOf(ref reader)), _entries, first);
    }

    private string TextOf(ref Utf8JsonReader reader, NodePlace place)
    {
        if (!reader.ValueIsEscaped)
            return Encoding.UTF8.GetString(reader.ValueSpan);
        var text = reader.GetString()!;
        _builder.CheckEscapes(text, place);
        return text;
    }

    private static string Word(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private NodePlace PlaceOf(ref Utf8JsonReader reader) => new(_text, (int)reader.TokenStartIndex, EndOf(ref reader));

    private int EndOf(ref Utf8JsonReader reader)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return _reached = (int)reader.TokenStartIndex + reader.ValueSpan.Length + quotes;
    }

    // The parser's sentences are clear; what it says of its own options and counters is not for authors.
    private static string Detail(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var detail = (end < 0 ? message : message[..end])
            .Replace(" Change the reader options.", "", StringComparison.Ordinal)
            .Replace(" in this mode", "", StringComparison.Ordinal)
            .Replace("Expected depth to be zero at the end of the JSON payload. ", "", StringComparison.Ordinal)
            .Replace(" JSON payload", " text", StringComparison.Ordinal)
            .Replace(". Expected", ", expected", StringComparison.Ordinal)
            .Trim().TrimEnd('.');
        return detail.Length == 0 ? "the parser gave up here" : char.ToLowerInvariant(detail[0]) + detail[1..];
    }

    private static string? Hint(string detail) => detail switch
    {
        _ when detail.StartsWith("'/'", StringComparison.Ordinal) || detail.StartsWith("'#'", StringComparison.Ordinal) =>
            "JSON has no comments; a file in YAML may have them",
        _ when detail.Contains("trailing comma", StringComparison.Ordinal) => "remove the comma before the closing bracket",
        _ when detail.Contains("within a string", StringComparison.Ordinal) => "a quote is not closed on its line",
        _ => null,
    };
}
