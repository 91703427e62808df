using System.Text.Json.Nodes;

namespace GuidelineEngine.Cli.Schemas;

internal static class GuidelineSchema
{
    public static JsonObject Build()
    {
        var schema = Shape.Keys(
            ("guideline!", Shape.Text("The file's name.")),
            ("replaces", Shape.Described(Shape.Keys(("reason!", Shape.Text()), ("drops", TestSchema.OneOrList())), "Takes the place of the guideline of this name in the pack below.")),
            ("source!", Shape.Text("A source of sources.yaml.")),
            ("title!", Shape.Text()),
            ("applies_to!", Shape.Ref("scope")),
            ("applies_when", Shape.Ref("test")),
            ("instead_of", TestSchema.OneOrList()),
            ("statements!", Shape.Named(Shape.Ref("statement"))),
            ("criteria", Shape.Named(Criterion())),
            ("certify_when", Shape.Either(Shape.Word("never"), Shape.Ref("role"))),
            ("rests_on", TestSchema.OneOrList()),
            ("refer_when", TestSchema.OneOrList()),
            ("cautions", TestSchema.OneOrList()),
            ("expects", TestSchema.OneOrList()),
            ("advises", TestSchema.OneOrList()));
        schema["$defs"] = TestSchema.Definitions();
        schema["$defs"]!["role"] = Role();
        return schema;
    }

    private static JsonObject Criterion() => Shape.Keys(
        ("rests_on!", TestSchema.OneOrList()),
        ("when", Shape.Ref("test")),
        ("allows", Shape.Keys(
            ("supply", Shape.Length()), ("tolerance", Shape.Length()), ("dose", Shape.Text("60 mg a day")), ("of", Shape.Text("The fact that it limits.")),
            ("visits", Shape.Whole()), ("weeks", Shape.Whole()), ("levels", Shape.Whole()), ("hours", Shape.Number()), ("trial", Shape.Length()))),
        ("must_be_known", Shape.YesNo("A caution: not knowing takes staff certification away as well.")),
        ("met", Shape.Text()),
        ("not_met", Shape.Text()),
        ("undetermined", Shape.Text()));

    // A criterion by its name, or criteria joined.
    private static JsonObject Role() => Shape.Either(Shape.Text(), Shape.Keys(
        ("all", Shape.List(Shape.Ref("role"))),
        ("any", Shape.List(Shape.Ref("role"))),
        ("not", Shape.Ref("role")),
        ("at_least_of", Shape.Keys(("count!", Shape.Whole()), ("of!", Shape.List(Shape.Ref("role")))))));
}
