using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GuidelineEngine.Cli.Schemas;

/// <summary>The JSON schemas of everything that is written for the engine or by it.</summary>
internal static class SchemaCatalogue
{
    private static readonly Dictionary<string, (string Title, Func<JsonObject> Build)> ByName = new(StringComparer.Ordinal)
    {
        ["case"] = ("A case file", CaseSchema.Build),
        ["decision"] = ("A decision", DecisionSchema.Build),
        ["drugs"] = ("A file of drugs/, or equivalence.yaml", DrugsSchema.Build),
        ["facts"] = ("facts.yaml: the vocabulary", FactsSchema.Build),
        ["formulary"] = ("formulary.yaml: a drug formulary", FormularySchema.Build),
        ["guideline"] = ("A guideline", GuidelineSchema.Build),
        ["pack"] = ("pack.yaml", PackSchema.Build),
        ["policy"] = ("A policy", PolicySchema.Build),
        ["services"] = ("A file of services/", ServicesSchema.Build),
        ["sources"] = ("sources.yaml: the documents", SourcesSchema.Build),
        ["tests"] = ("A file of tests/: policy tests", PolicyTestSchema.Build),
        ["verification"] = ("verification.yaml: what was checked against the published text", VerificationSchema.Build),
    };

    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    public static string TitleOf(string name) => ByName[name].Title;

    /// <summary>The file that a schema stands in.</summary>
    public static string FileOf(string name) => name + ".schema.json";

    /// <summary>The schema as text that ends in a line feed.</summary>
    public static string Text(string name)
    {
        var (title, build) = ByName[name];
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (key, value) in build())
            schema[key] = value?.DeepClone();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            schema.WriteTo(json);
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
