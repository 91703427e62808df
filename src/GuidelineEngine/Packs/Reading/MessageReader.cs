using System.Collections.Frozen;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads a sentence with places: <c>{drug}</c>, <c>{item}</c>, <c>{limit}</c>, or the name of a fact.</summary>
internal sealed class MessageReader(PackReading reading)
{
    private static readonly FrozenDictionary<string, MessagePlace> Fixed = new Dictionary<string, MessagePlace>
    {
        ["drug"] = MessagePlace.Drug,
        ["item"] = MessagePlace.Item,
        ["limit"] = MessagePlace.Limit,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The places that every message may have, and that no fact may have for a name.</summary>
    public static IReadOnlyCollection<string> Places => Fixed.Keys;

    /// <summary>The message of a key; null when absent or not a text.</summary>
    public Message? Take(MappingReader mapping, string key)
    {
        if (mapping.TakeScalar(key) is not { } scalar)
            return null;
        var text = scalar.Text;
        if (text.AsSpan().ContainsAny('\n', '\t') || text.Contains("  ", StringComparison.Ordinal))
            text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Message(text, ReadParts(text, scalar), scalar.Span);
    }

    private List<MessagePart> ReadParts(string text, ScalarNode scalar)
    {
        var parts = new List<MessagePart>();
        for (var at = 0; at < text.Length;)
        {
            var brace = text.AsSpan(at).IndexOfAny('{', '}');
            var literal = brace < 0 ? text.Length : at + brace;
            if (literal > at)
                parts.Add(new MessagePart(text[at..literal], MessagePlace.None, null));
            if (literal == text.Length)
                break;
            var end = text[literal] == '{' ? text.IndexOf('}', literal) : -1;
            if (end < 0)
            {
                reading.Diagnostics.Report(DiagnosticCatalogue.BrokenPlace, scalar.Span, text[literal]);
                break;
            }
            if (ReadPlace(text[(literal + 1)..end], scalar) is { } part)
                parts.Add(part);
            at = end + 1;
        }
        return parts;
    }

    private MessagePart? ReadPlace(string name, ScalarNode scalar)
    {
        if (Fixed.TryGetValue(name, out var place))
            return new MessagePart(null, place, null);
        if (reading.Facts[name] is { } fact)
            return new MessagePart(null, MessagePlace.Fact, fact);
        if (!reading.UnreadFacts.Contains(name))
        {
            reading.Diagnostics.ReportWithHint(
                DiagnosticCatalogue.UnknownPlace, scalar.Span, Alternatives.DidYouMean(name, reading.FactNames.Concat(Places)), name);
        }
        return null;
    }
}
