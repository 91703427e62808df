using System.Text.Json.Nodes;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cli.Schemas;

internal static class DecisionSchema
{
    public static JsonObject Build()
    {
        var schema = Record(
            ("case", Words()),
            ("as_of", Shape.Day()),
            ("status", Shape.Word("recommendation")),
            ("pack", Record(("id", Words()), ("layers", Shape.List(Record(("id", Words()), ("version", Words()), ("sha256", Digest())))))),
            ("engine", Words()),
            ("digest", Digest()),
            ("gates", Shape.List(Record(
                ("id", Words()), ("state", Shape.WordOf<GateState>()), ("who", Shape.Word("staff", "adjuster", "physician")), ("why", Words()),
                ("request", Shape.OrNull(Words())), ("ask", Shape.OrNull(Words())), ("rests_on", Shape.OrNull(Shape.Ref("citation")))))),
            ("information_request", Shape.List(Record(
                ("fact", Words()), ("ask", Words()), ("role", Shape.WordOf<MissingRole>()), ("requests", List())))),
            ("requests", Shape.List(DecisionRequestSchema.Build())),
            ("reviewer", Shape.WordOf<Reviewer>()),
            ("overridden", List()),
            ("records", Shape.List(Record(("id", Words()), ("name", Words())))));
        schema["$defs"] = DecisionRequestSchema.Definitions();
        return schema;
    }

    /// <summary>What the engine writes: every key is there, and more may come.</summary>
    public static JsonObject Record(params IEnumerable<(string Key, JsonObject Shape)> keys)
    {
        var record = Shape.Keys(keys.Select(key => (key.Key + "!", key.Shape)));
        record.Remove("additionalProperties");
        return record;
    }

    public static JsonObject Words() => new() { ["type"] = "string" };

    public static JsonObject List() => Shape.List(Words());

    public static JsonObject Truth() => Shape.Word("met", "not_met", "undetermined");

    private static JsonObject Digest() => new() { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" };
}
