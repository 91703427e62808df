namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Members of a JSON object, written alike everywhere: absence is null, numbers have no trailing zeros.</summary>
internal static class JsonMembers
{
    // Dividing by one with the greatest scale drops the trailing zeros that a decimal carries along.
    private const decimal One = 1.0000000000000000000000000000m;

    public static void WriteAmount(this JsonText json, ReadOnlySpan<byte> name, decimal? amount)
    {
        if (amount is { } known)
            json.WriteNumber(name, known / One);
        else
            json.WriteNull(name);
    }

    public static void WriteWords(this JsonText json, ReadOnlySpan<byte> name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < words.Count; i++)
            json.WriteStringValue(words[i]);
        json.WriteEndArray();
    }

    public static void WriteObjects<T>(this JsonText json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<JsonText, T> members)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            json.WriteStartObject();
            members(json, items[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteObject<T>(this JsonText json, ReadOnlySpan<byte> name, T? item, Action<JsonText, T> members)
        where T : class
    {
        if (item is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        members(json, item);
        json.WriteEndObject();
    }
}
