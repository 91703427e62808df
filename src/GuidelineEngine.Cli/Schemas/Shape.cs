using System.Text.Json.Nodes;

namespace GuidelineEngine.Cli.Schemas;

/// <summary>Pieces of a JSON schema. YAML's scalars are read as text and typed by their key, so text may look like a number.</summary>
internal static class Shape
{
    public static JsonObject Text(string? description = null) =>
        Described(new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") }, description);

    public static JsonObject Number(string? description = null) => Described(new JsonObject { ["type"] = "number" }, description);

    public static JsonObject Whole(string? description = null) => Described(new JsonObject { ["type"] = "integer" }, description);

    /// <summary>An editor that follows YAML 1.2 takes yes and no for text.</summary>
    public static JsonObject YesNo(string? description = null) =>
        Described(new JsonObject { ["enum"] = new JsonArray("yes", "no", true, false) }, description);

    public static JsonObject Day(string? description = null) =>
        Described(new JsonObject { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$" }, description);

    public static JsonObject Length(string? description = null) =>
        Described(new JsonObject { ["type"] = "string", ["pattern"] = "^\\d+ (day|week|month|year)s?$" }, description);

    public static JsonObject Word(params IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    /// <summary>The words of an enumeration: <c>NotMet</c> is <c>not_met</c>.</summary>
    public static JsonObject WordOf<T>()
        where T : struct, Enum => Word(WordsOf<T>());

    public static IEnumerable<string> WordsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(term => string.Concat(term.ToString().Select((letter, at) =>
            (char.IsUpper(letter) && at > 0 ? "_" : "") + char.ToLowerInvariant(letter))));

    public static JsonObject List(JsonObject of) => new() { ["type"] = "array", ["items"] = of };

    public static JsonObject OneOrList(Func<JsonObject> of) => Either(of(), List(of()));

    public static JsonObject Either(params IEnumerable<JsonObject> shapes) => new() { ["anyOf"] = new JsonArray([.. shapes]) };

    public static JsonObject OrNull(JsonObject shape) => Either(shape, new JsonObject { ["type"] = "null" });

    public static JsonObject Ref(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    /// <summary>A mapping of these keys and no others; a key that ends in <c>!</c> is required.</summary>
    public static JsonObject Keys(params IEnumerable<(string Key, JsonObject Shape)> keys)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (key, shape) in keys)
        {
            var name = key.TrimEnd('!');
            properties[name] = shape;
            if (name != key)
                required.Add((JsonNode)name);
        }
        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
            mapping["required"] = required;
        return mapping;
    }

    /// <summary>A mapping whose keys are the author's names.</summary>
    public static JsonObject Named(JsonObject of) => new() { ["type"] = "object", ["additionalProperties"] = of };

    public static JsonObject Described(JsonObject shape, string? description)
    {
        if (description is not null)
            shape["description"] = description;
        return shape;
    }
}
