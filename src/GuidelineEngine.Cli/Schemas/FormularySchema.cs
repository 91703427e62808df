using System.Text.Json.Nodes;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Schemas;

internal static class FormularySchema
{
    private static readonly string[] Listed = ["exempt", "non_exempt", "unlisted"];

    public static JsonObject Build()
    {
        var schema = Shape.Keys(
            ("formulary!", Shape.Text()),
            ("title!", Shape.Text()),
            ("effective!", Shape.Keys(("from!", Shape.Day("The first day of dispensing to which it applies.")), ("rests_on!", TestSchema.OneOrList()))),
            ("status_fact", Shape.Text("The fact in which a case states what the list says.")),
            ("words!", Shape.Keys(((string[])[.. Shape.WordsOf<FormularyStatus>(), "required", "not_required", "open", "unseen", "stated", "contradicted"]).Select(word => (word + "!", Shape.Text())))),
            ("asks!", Shape.Keys(Shape.WordsOf<FormularyQuestion>().Select(question => (question + "!", Shape.Text())))),
            ("statements", Shape.Named(Shape.Ref("statement"))),
            ("compounds!", Shape.Keys(("words", TestSchema.OneOrList()), ("drug_class", TestSchema.OneOrList()))),
            ("rules!", Shape.Named(Shape.Keys(Rule()))),
            ("statuses!", Shape.Keys(((string[])[.. Listed, "compound"]).Select(status => (status + "!", Shape.Keys(
                ("review!", Shape.Word("required", "not_required")), ("unless", TestSchema.OneOrList()), ("rests_on!", TestSchema.OneOrList())))))),
            ("notes", Shape.Named(Shape.Keys([("for!", Shape.OneOrList(() => Shape.WordOf<FormularyStatus>())), ("on_screens", Shape.YesNo("In the one line of the step as well.")), .. Rule()]))),
            ("drugs", Shape.List(Drug())));
        schema["$defs"] = TestSchema.Definitions();
        schema["$defs"]!["conditions"] = Shape.Keys(Conditions());
        return schema;
    }

    private static IEnumerable<(string Key, JsonObject Shape)> Rule() =>
        [("rests_on!", TestSchema.OneOrList()), .. Conditions(), ("met", Shape.Text()), ("not_met", Shape.Text()), ("undetermined", Shape.Text())];

    private static IEnumerable<(string Key, JsonObject Shape)> Conditions() =>
    [
        ("brand", Shape.YesNo("Whether the brand is dispensed.")),
        ("brand_only_when", Shape.Ref("test")),
        ("dispensed_by", Shape.Word("physician", "pharmacy")),
        ("days_after_injury", Shape.Whole("The most; the day of the injury is day 0.")),
        ("injured_before", Shape.Day()),
        ("days_before_surgery", Shape.Whole("The most, from the prescription; the day of the surgery is day 0.")),
        ("days_after_surgery", Shape.Whole("The most, to the prescription.")),
        ("most_days", Shape.Whole("The most days that it is for, refills included.")),
        ("within_list_limit", Shape.WordOf<ListLimit>()),
        ("purpose", Shape.OneOrList(() => Shape.Word("acute", "trial", "maintenance", "dose_change", "taper", "restart", "perioperative"))),
        ("when", Shape.Ref("test")),
        ("unless", Shape.Ref("conditions")),
    ];

    private static JsonObject Drug() => Shape.Keys(
        ("product!", TestSchema.OneOrList()),
        ("is!", Shape.Word(Listed)),
        ("from", Shape.Day()),
        ("to", Shape.Day()),
        ("strength", Shape.Number("Only this strength, in the product's unit.")),
        ("form", Shape.Text("Only this form.")),
        ("brand", TestSchema.OneOrList()),
        ("generic_only", Shape.YesNo()),
        ("special_fill_days", Shape.Whole()),
        ("perioperative_days", Shape.Whole()),
        ("rests_on!", TestSchema.OneOrList()));
}
