using System.Text.Json.Nodes;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Schemas;

/// <summary>Tests over facts, scopes and statements: what guidelines and sources share.</summary>
internal static class TestSchema
{
    /// <summary>Definitions for <c>test</c>, <c>scope</c>, <c>statement</c>.</summary>
    public static JsonObject Definitions() => new()
    {
        ["test"] = Test(),
        ["condition"] = Condition(),
        ["list"] = ListTest(withCount: false),
        ["count"] = ListTest(withCount: true),
        ["scope"] = Scope(withException: true),
        ["exception"] = Scope(withException: false),
        ["statement"] = Statement(),
    };

    public static JsonObject OneOrList() => Shape.OneOrList(() => Shape.Text());

    /// <summary>Why a layer replaces or changes something below.</summary>
    public static JsonObject Reason() => Shape.Keys(("reason!", Shape.Text()));

    private static JsonObject Test() => new()
    {
        ["type"] = "object",
        ["description"] = "A test over facts; several keys are `all`. A key that is none of these names a fact.",
        ["properties"] = new JsonObject
        {
            ["all"] = Shape.List(Shape.Ref("test")),
            ["any"] = Shape.List(Shape.Ref("test")),
            ["not"] = Shape.Ref("test"),
            ["at_least_of"] = Shape.Keys(("count!", Shape.Whole()), ("of!", Shape.List(Shape.Ref("test")))),
            ["exists"] = Shape.Ref("list"),
            ["none"] = Shape.Ref("list"),
            ["count"] = Shape.Ref("count"),
        },
        ["additionalProperties"] = Shape.Ref("condition"),
    };

    private static JsonObject Condition() => Shape.Either(Shape.Text("The fact is this value."), Shape.Keys(
    [
        ("is", Shape.Text()),
        ("one_of", Shape.List(Shape.Text())),
        ("none_of", Shape.List(Shape.Text())),
        .. Shape.WordsOf<ComparisonOperator>().Append("before").Append("after").Select(key => (key, Shape.Text())),
        ("between", Shape.List(Shape.Text())),
        ("documented_within", Shape.Length()),
    ]));

    private static JsonObject ListTest(bool withCount) => Shape.Keys(
    [
        ("in!", Shape.WordOf<ListName>()),
        ("where", Shape.Keys(
            ("drug_class", OneOrList()), ("ingredient", OneOrList()), ("route", OneOrList()), ("service", OneOrList()), ("service_class", OneOrList()),
            ("result", Results()), ("within", Shape.Length()), ("body_part", Shape.Word("same")), ("text", OneOrList()))),
        .. withCount ? Shape.WordsOf<ComparisonOperator>().Append("is").Select(key => (key, Shape.Number())).Append(("between", Shape.List(Shape.Number()))) : [],
    ]);

    private static JsonObject Results() => Shape.Either(Shape.WordOf<TreatmentResult>(), Shape.List(Shape.WordOf<TreatmentResult>()));

    private static JsonObject Scope(bool withException) => Shape.Keys(
    [
        ("drug_class", OneOrList()), ("ingredient", OneOrList()), ("route", OneOrList()), ("service", OneOrList()), ("service_class", OneOrList()),
        .. withException ? [("except_for", Shape.Ref("exception"))] : Array.Empty<(string, JsonObject)>(),
    ]);

    private static JsonObject Statement() => Shape.Keys(
        ("source", Shape.Text("A source other than the guideline's.")),
        ("year", Shape.Whole()),
        ("chapter", Shape.Text()),
        ("section", Shape.Text()),
        ("pages", Shape.Text("As printed: 24, 75-80.")),
        ("says!", Shape.Text("In our own words.")),
        ("grade!", Grade()),
        ("from", Shape.Day("It speaks only for requests from this day.")),
        ("to", Shape.Day("It speaks only for requests to this day.")));

    /// <summary>The word `no` is also how YAML 1.1 writes false.</summary>
    public static JsonObject Grade() => new() { ["enum"] = new JsonArray("source", "letter", "no", false) };
}
