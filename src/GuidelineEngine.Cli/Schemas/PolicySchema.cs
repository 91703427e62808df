using System.Text.Json.Nodes;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cli.Schemas;

internal static class PolicySchema
{
    public static JsonObject Build()
    {
        (string Key, JsonObject Shape)[] keys =
        [
            ("policy!", Shape.Text()),
            ("title!", Shape.Text()),
            ("asks_first!", Shape.YesNo()),
            ("deadlines!", PolicyLawSchema.Deadlines()),
            ("prior_decision_months!", Shape.Whole()),
            ("received_until!", Shape.Text("A local time: 17:30.")),
            ("receipt", PolicyLawSchema.Receipt()),
            ("saturdays_count_before!", Shape.Day()),
            ("holidays", Shape.List(PolicyLawSchema.Holiday())),
            ("gates", PolicyLawSchema.Gates()),
            ("authority", Shape.Keys(("staff", TestSchema.OneOrList()), ("physician", TestSchema.OneOrList()))),
            ("conditional_rests_on", TestSchema.OneOrList()),
            ("words!", Shape.Keys(Words.Outcomes.Keys.Order(StringComparer.Ordinal).Select(outcome => (outcome, Shape.Text())))),
            ("advice!", Shape.Named(Shape.Text())),
            ("statements", Shape.Named(Shape.Ref("statement"))),
            ("outcomes!", Shape.Keys(Shape.WordsOf<Situation>().Select(situation => (situation + "!", Row())))),
        ];
        // A layer states its reason, and only what differs.
        var whole = Shape.Keys(keys);
        var changed = Shape.Keys([("policy!", Shape.Text()), ("changes!", TestSchema.Reason()), .. keys.Skip(1).Select(key => (key.Key.TrimEnd('!'), Optional(key.Shape)))]);
        var schema = Shape.Either(whole, changed);
        schema["$defs"] = TestSchema.Definitions();
        schema["$defs"]!["cell"] = Cell();
        schema["$defs"]!["limit"] = PolicyLawSchema.Limit();
        return schema;
    }

    private static JsonObject Optional(JsonObject shape)
    {
        var copy = shape.DeepClone().AsObject();
        copy.Remove("required");
        return copy;
    }

    private static JsonObject Row() => Shape.Keys(
        ("row!", Shape.Text("Its number.")),
        ("because!", Shape.Text()),
        ("utilization_review!", Reviewers()),
        ("retrospective!", Reviewers()),
        ("independent_medical_review!", Shape.Ref("cell")));

    private static JsonObject Reviewers() =>
        Shape.Keys(Shape.WordsOf<Reviewer>().Select(reviewer => (reviewer + "!", Shape.Ref("cell"))));

    private static JsonObject Cell() => Shape.Either(Outcome(), Shape.Keys(
        ("outcome!", Outcome()), ("conditional", Shape.YesNo()), ("advice", TestSchema.OneOrList()),
        ("because", Shape.Text("Why, where the row's own clause does not fit the column."))));

    private static JsonObject Outcome() => Shape.Word(Words.Outcomes.Keys.Order(StringComparer.Ordinal).Append("as_below"));
}
