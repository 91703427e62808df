using System.Text.Json.Nodes;
using GuidelineEngine.Terms;
using GuidelineEngine.Tooling.Testing.Expectations;

namespace GuidelineEngine.Cli.Schemas;

internal static class PolicyTestSchema
{
    public static JsonObject Build()
    {
        var schema = Shape.Keys(
            ("base!", Shape.Described(Shape.Ref("case"), "What every case of the file has.")),
            ("tests", Shape.List(Shape.Keys(
                ("test!", Shape.Text("A sentence that says what sets the case apart.")),
                ("change", Shape.Described(Shape.Ref("case"), "Laid over the base; ~ takes a key away.")),
                ("expect!", Shape.Ref("expect"))))),
            ("tables", Shape.List(Shape.Keys(
                ("table!", Shape.Text("What the rows are about.")),
                ("change", Shape.Described(Shape.Ref("case"), "Laid over the base for every row; ~ takes a key away.")),
                ("columns!", Shape.List(Shape.Text("test, a path into the case, or expect.…"))),
                ("rows!", Shape.List(Shape.List([])))))));
        var definitions = (JsonObject)Partial(CaseSchema.Build())!;
        var shared = (JsonObject)definitions["$defs"]!;
        definitions.Remove("$defs");
        shared.Remove("case");
        var all = new JsonObject { ["case"] = definitions, ["expect"] = Shape.Either(Line(), Shape.Named(Line())) };
        foreach (var (name, shape) in shared)
            all[name] = shape?.DeepClone();
        schema["$defs"] = all;
        return schema;
    }

    private static JsonObject Line() => Shape.Keys(
        ("outcome", Shape.WordOf<Outcome>()),
        ("truth", Word([.. Shape.WordsOf<Truth>(), ExpectedValue.None])),
        ("row", Shape.Text("The row of the outcome table.")),
        ("strict", Shape.YesNo()),
        ("authority", Shape.WordOf<Reviewer>()),
        ("reason", Word([.. DecisionParts.Reasons, ExpectedValue.None])),
        ("then", Shape.WordOf<Reviewer>()),
        ("criteria", Shape.Named(Word([.. Shape.WordsOf<Truth>(), DecisionParts.Out]))),
        ("guidelines", Shape.Named(Word([.. DecisionParts.Standings, DecisionParts.Out, .. Shape.WordsOf<Truth>(), ExpectedValue.None]))),
        ("missing", TestSchema.OneOrList()),
        ("cautions", TestSchema.OneOrList()),
        ("open_cautions", TestSchema.OneOrList()),
        ("advisories", TestSchema.OneOrList()),
        ("citations", TestSchema.OneOrList()),
        ("does_not_rest_on", TestSchema.OneOrList()),
        ("gates", Shape.Keys(DecisionParts.Gates.Select(gate => (gate, Word(["passed", "stopped", "open", ExpectedValue.None]))))),
        ("deadlines", Shape.Keys(DecisionParts.Deadlines.Select(deadline => (deadline, Shape.Either(Shape.Day(), Word([ExpectedValue.None])))))),
        ("authorised", Amounts()),
        ("needs", TestSchema.OneOrList()),
        ("amendable", Amounts()),
        ("says", TestSchema.OneOrList()),
        ("does_not_say", TestSchema.OneOrList()));

    private static JsonObject Amounts() => Shape.Either(Shape.Keys(AmountsExpectation.Names.Select(name => (name, Shape.Text()))), Word([ExpectedValue.None]));

    private static JsonObject Word(IEnumerable<string> words) => Shape.Word(words);

    // A difference needs no key, and ~ may stand for any.
    private static JsonNode? Partial(JsonNode? shape)
    {
        switch (shape)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(Partial)]);
            case JsonObject keys:
                var partial = new JsonObject();
                foreach (var (key, value) in keys.Where(entry => entry.Key != "required" || entry.Value is not JsonArray))
                    partial[key] = key == "properties" ? OrNothing((JsonObject)value!) : Partial(value);
                return partial;
            default:
                return shape?.DeepClone();
        }
    }

    private static JsonObject OrNothing(JsonObject properties)
    {
        var partial = new JsonObject();
        foreach (var (key, shape) in properties)
            partial[key] = Shape.OrNull((JsonObject)Partial(shape)!);
        return partial;
    }
}
