using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tests.Packs.Reading;

/// <summary>Whether a document fits a JSON Schema, as far as our schemas use the language; as an editor does while one types.</summary>
internal sealed class FittingSchema(JsonObject root)
{
    /// <summary>The first place that does not fit; null when all does.</summary>
    public string? Misfit(Node node) => Misfit(node, root, "");

    private string? Misfit(Node node, JsonObject schema, string path)
    {
        if (schema["$ref"] is { } reference)
            return Misfit(node, (JsonObject)root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!, path);
        if (schema.Count == 0)
            return null;
        if (schema["anyOf"] is JsonArray any)
            return any.Any(part => Misfit(node, (JsonObject)part!, path) is null) ? null : path + ": fits none";
        return node switch
        {
            ScalarNode scalar => FitsScalar(scalar, schema) ? null : path + ": " + scalar.Text,
            SequenceNode list => Allows(schema, "array")
                ? list.Items.Select((item, i) => Misfit(item, (JsonObject)schema["items"]!, path + "/" + i)).FirstOrDefault(misfit => misfit is not null)
                : path + ": a list",
            MappingNode mapping => Allows(schema, "object") ? MisfitOf(mapping, schema, path) : path + ": a mapping",
            _ => path,
        };
    }

    private string? MisfitOf(MappingNode mapping, JsonObject schema, string path)
    {
        var missing = ((schema["required"] as JsonArray) ?? []).Select(key => key!.GetValue<string>()).FirstOrDefault(key => mapping[key] is null);
        if (missing is not null)
            return path + ": no " + missing;
        foreach (var entry in mapping.Entries)
        {
            var below = schema["properties"]?[entry.Key.Text] ?? schema["additionalProperties"];
            var misfit = below is JsonObject value ? Misfit(entry.Value, value, path + "/" + entry.Key.Text) : path + "/" + entry.Key.Text + ": unknown";
            if (misfit is not null)
                return misfit;
        }
        return null;
    }

    private static bool FitsScalar(ScalarNode scalar, JsonObject schema)
    {
        if (schema["const"] is { } only)
            return only.ToString() == scalar.Text;
        if (schema["enum"] is JsonArray words)
            return words.Any(word => word!.ToString() == scalar.Text);
        if (schema["pattern"] is { } pattern && !Regex.IsMatch(scalar.Text, pattern.GetValue<string>()))
            return false;
        return (Allows(schema, "null") && scalar.IsEmpty) || Allows(schema, "string") || Allows(schema, "number") || (Allows(schema, "integer") && int.TryParse(scalar.Text, CultureInfo.InvariantCulture, out _));
    }

    private static bool Allows(JsonObject schema, string type) => schema["type"] switch
    {
        JsonArray types => types.Any(known => known!.GetValue<string>() == type),
        { } only => only.GetValue<string>() == type,
        null => false,
    };
}
