using System.Globalization;
using System.Text.Json;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Members of a JSON object, written alike everywhere: absence is null, days are ISO, numbers have no trailing zeros.</summary>
internal static class JsonMembers
{
    // Dividing by one with the greatest scale drops the trailing zeros that a decimal carries along.
    private const decimal One = 1.0000000000000000000000000000m;

    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteAmount(this Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } known)
            json.WriteNumber(name, known / One);
        else
            json.WriteNull(name);
    }

    public static void WriteWords(this Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteObject<T>(this Utf8JsonWriter json, string name, T? item, Action<Utf8JsonWriter, T> members)
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
