using System.Buffers;
using System.Text;
using System.Text.Json;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>Builds nodes from JSON, with lines and columns in characters.</summary>
internal sealed class JsonTree
{
    private readonly TreeBuilder _builder;
    private readonly JsonPlace _place;

    private JsonTree(TreeBuilder builder, JsonPlace place) => (_builder, _place) = (builder, place);

    /// <summary>Reads a text; null when it is empty or, reported, unusable.</summary>
    public static Node? Read(string text, TreeBuilder builder)
    {
        if (text.AsSpan().Trim(" \t\r\n").IsEmpty)
            return null;
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(text, rented);
            return Read(rented.AsMemory(0, length), length == text.Length, builder);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static Node? Read(ReadOnlyMemory<byte> bytes, bool isAscii, TreeBuilder builder)
    {
        var place = new JsonPlace(bytes, isAscii);
        var options = new JsonReaderOptions { MaxDepth = builder.MaxDepth + 1, AllowMultipleValues = true };
        var reader = new Utf8JsonReader(bytes.Span, options);
        try
        {
            var tree = new JsonTree(builder, place);
            reader.Read();
            var root = tree.ReadNode(ref reader);
            if (root is null || !reader.Read())
                return root;
            builder.Diagnostics.Report(DiagnosticCatalogue.MultipleDocuments, tree.TokenSpan(ref reader));
            return null;
        }
        catch (JsonException exception)
        {
            var at = JsonPlace.Of(bytes.Span, exception);
            var detail = Detail(exception.Message);
            builder.Diagnostics.ReportWithHint(DiagnosticCatalogue.InvalidJson, builder.Span(at, at), Hint(detail), detail);
            return null;
        }
        catch (InvalidOperationException)
        {
            builder.Diagnostics.Report(
                DiagnosticCatalogue.InvalidJson, builder.Span(place.Current, place.Current), "an escape stands for half a character");
            return null;
        }
    }

    // Reads the node whose first token is current; null, reported, when reading must stop.
    private Node? ReadNode(ref Utf8JsonReader reader)
    {
        var span = TokenSpan(ref reader);
        if (!_builder.TryCount(span))
            return null;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return _builder.TryEnter(span) ? ReadMapping(ref reader, span.Start) : null;
            case JsonTokenType.StartArray:
                return _builder.TryEnter(span) ? ReadSequence(ref reader, span.Start) : null;
            case JsonTokenType.String:
                var text = reader.GetString()!;
                if (reader.ValueIsEscaped)
                    _builder.CheckEscapes(text, span);
                return new ScalarNode(span, text, true);
            default:
                return new ScalarNode(span, Word(ref reader), false);
        }
    }

    private SequenceNode? ReadSequence(ref Utf8JsonReader reader, SourcePosition start)
    {
        var items = new List<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadNode(ref reader) is not { } item)
                return null;
            items.Add(item);
        }
        _builder.Leave();
        return new SequenceNode(_builder.Span(start, TokenSpan(ref reader).End), items.ToArray());
    }

    private MappingNode? ReadMapping(ref Utf8JsonReader reader, SourcePosition start)
    {
        var entries = new List<MappingEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var span = TokenSpan(ref reader);
            if (!_builder.TryCount(span))
                return null;
            var key = Key(ref reader);
            if (reader.ValueIsEscaped)
                _builder.CheckEscapes(key, span);
            if (!reader.Read() || ReadNode(ref reader) is not { } value)
                return null;
            if (key.Length == 0)
                _builder.Diagnostics.Report(DiagnosticCatalogue.EmptyKey, span);
            else
                entries.Add(new MappingEntry(new ScalarNode(span, key, true), value));
        }
        _builder.Leave();
        return _builder.Mapping(_builder.Span(start, TokenSpan(ref reader).End), entries);
    }

    private string Key(ref Utf8JsonReader reader)
    {
        const int Short = 64;
        if (reader.ValueSpan.Length > Short)
            return _builder.Intern(reader.GetString()!);
        Span<char> buffer = stackalloc char[Short];
        return _builder.Intern(buffer[..reader.CopyString(buffer)]);
    }

    private static string Word(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private SourceSpan TokenSpan(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var from = _place.Advance(start);
        return _builder.Span(from, _place.AdvanceInToken(reader.ValueSpan.Length + quotes));
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
