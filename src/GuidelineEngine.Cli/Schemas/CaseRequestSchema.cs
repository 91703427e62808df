using System.Text.Json.Nodes;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli.Schemas;

/// <summary>A request line of a case file, and the pieces that it shares with the rest of the file.</summary>
internal static class CaseRequestSchema
{
    public static JsonObject Build() => Shape.Keys(
        ("id!", Shape.Text()),
        ("item!", Shape.Text("The line as written, in quotes.")),
        ("stage", Shape.Word(Words.Stages.Keys.Order(StringComparer.Ordinal))),
        ("requested", Shape.Day()),
        ("service_date", Shape.Day()),
        ("purpose", Shape.Word("acute", "trial", "maintenance", "dose_change", "taper", "restart", "perioperative")),
        ("for", Shape.Keys(("diagnosis", Shape.Text()), ("body_part", Shape.Text()))),
        ("since", Shape.Ref("since")),
        ("supply", Shape.Keys(
            ("last_fill", Shape.Day()), ("quantity", Shape.Number()), ("days", Shape.Whole()), ("left", Shape.Number()),
            ("runs_out", Shape.Day()), ("daily_use", Shape.Number()), ("source", Shape.Ref("source")))),
        ("findings", Shape.Named(Shape.Ref("finding"))),
        ("drug", Shape.Text()),
        ("strength", Shape.Text()),
        ("form", Shape.Text()),
        ("route", Shape.Text()),
        ("quantity", Shape.Number()),
        ("refills", Shape.Whole()),
        ("sig", Shape.Text()),
        ("days_supply", Shape.Number()),
        ("in_addition", Shape.YesNo()),
        ("rebuttal", Shape.Keys(("citation!", Shape.Text()))),
        ("service", Shape.Text()),
        ("visits", Shape.Whole()),
        ("per_week", Shape.Text()),
        ("weeks", Shape.Whole()),
        ("body_part", Shape.Text()),
        ("side", Shape.Word("left", "right", "both")),
        ("levels", TestSchema.OneOrList()),
        ("hours", Shape.Number()),
        ("days", Shape.Whole()),
        ("acquisition", Shape.Word("trial", "rental", "purchase")),
        ("approach", Shape.Word("interlaminar", "transforaminal", "caudal")),
        ("written", Shape.Day()),
        ("dispense_as_written", Shape.YesNo()),
        ("dispensed_by", Shape.Text()));

    public static JsonObject Definitions() => new()
    {
        ["source"] = Shape.Either(Shape.Text("A document's id."), Shape.Keys(("document!", Shape.Text()), ("page", Shape.Text()), ("said_by", Shape.Text()))),
        ["days"] = Shape.Either(Shape.Text("A day, a month or a year."), Shape.Keys(("by", Shape.Text()), ("after", Shape.Text()))),
        ["declared"] = Shape.Either(Shape.YesNo(), Shape.Keys(("value!", Shape.YesNo()), ("source", Shape.Ref("source")))),
        ["since"] = Shape.Either(Shape.Text("new, a day, a month or a year."), Shape.Keys(
            ("value", Shape.Text()), ("by", Shape.Text()), ("after", Shape.Text()), ("at_least", Shape.Text()), ("at_most", Shape.Text()), ("source", Shape.Ref("source")))),
        ["finding"] = Shape.Either(Shape.Ref("found"), Shape.List(Shape.Ref("found"))),
        ["found"] = Shape.Either(Shape.Text(), Found()),
    };

    private static JsonObject Found() => Shape.Keys(
        ("value", new JsonObject()),
        ("at_least", Shape.Text()),
        ("more_than", Shape.Text()),
        ("at_most", Shape.Text()),
        ("less_than", Shape.Text()),
        ("by", Shape.Text()),
        ("after", Shape.Text()),
        ("since", Shape.Ref("since")),
        ("date", Shape.Day()),
        ("source", Shape.Ref("source")));
}
