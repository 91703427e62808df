using System.Text.Json.Nodes;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli.Schemas;

internal static class CaseSchema
{
    public static JsonObject Build()
    {
        var schema = Shape.Keys(
            ("case!", Shape.Text("The case's name; no name of a person.")),
            ("as_of!", Shape.Day("The day at which the question is asked.")),
            ("review!", Review()),
            ("rfa", Form()),
            ("claim", Shape.Keys(("status", Shape.Word("accepted", "denied", "delayed")), ("accepted", TestSchema.OneOrList()), ("disputed", TestSchema.OneOrList()), ("liability_final", Shape.Day()))),
            ("patient", Shape.Keys(("age", Shape.Text()), ("sex", Shape.Word("male", "female")))),
            ("injury", Shape.Keys(("date", Shape.Ref("days")))),
            ("diagnoses", Shape.List(Shape.Either(Shape.Text(), Shape.Keys(("code", Shape.Text()), ("text", Shape.Text()), ("source", Shape.Ref("source")))))),
            ("diagnoses_complete", Shape.Ref("declared")),
            ("documents", Shape.List(Shape.Keys(
                ("id!", Shape.Text()), ("type!", Shape.Text()), ("date", Shape.Day()), ("author", Shape.Text()), ("pages", Shape.Whole())))),
            ("prior_decisions", Shape.List(PriorDecision())),
            ("medications", Shape.List(Shape.Keys(
                ("drug!", Shape.Text()), ("sig", Shape.Text()), ("since", Shape.Ref("since")), ("until", Shape.Day()), ("otc", Shape.YesNo()), ("source", Shape.Ref("source"))))),
            ("medications_complete", Shape.Ref("declared")),
            ("treatments", Shape.List(Shape.Keys(
                ("treatment!", Shape.Text()), ("from", Shape.Ref("days")), ("to", Shape.Ref("days")), ("visits", Shape.Whole()),
                ("result", Shape.Text()), ("stopped_because", Shape.Text()), ("source", Shape.Ref("source"))))),
            ("treatments_complete", Shape.Ref("declared")),
            ("surgery", Shape.Keys(("procedure!", Shape.Text()), ("body_part", Shape.Text()), ("date", Shape.Day()), ("planned", Shape.YesNo()))),
            ("requester", Shape.Keys(("role", Shape.Text()), ("specialty", Shape.Text()), ("group", Shape.Text()), ("in_network", Shape.YesNo()))),
            ("findings", Shape.Named(Shape.Ref("finding"))),
            ("requests!", Shape.List(CaseRequestSchema.Build())));
        schema["$defs"] = CaseRequestSchema.Definitions();
        return schema;
    }

    private static JsonObject Review() => Shape.Keys(
        ("stage!", Shape.Word(Words.Stages.Keys.Order(StringComparer.Ordinal))),
        ("reviewer", Shape.Word(Words.Reviewers.Keys.Order(StringComparer.Ordinal))),
        ("information_requested", Shape.Day()),
        ("information_due", Shape.Day()),
        ("information_received", Shape.Day()));

    private static JsonObject Form() => Shape.Keys(
        ("kind", Shape.Word("new", "resubmission", "written_confirmation")),
        ("dated", Shape.Day()),
        ("received", Shape.Either(Shape.Text(), Shape.Keys(
            ("at", Shape.Text("2014-11-07T16:10; required unless the day of mailing is given.")), ("by", Shape.Text("fax, email, mail …")), ("mailed", Shape.Day())))),
        ("signed", Shape.YesNo()),
        ("all_lines", Shape.YesNo()),
        ("expedited", Shape.YesNo()),
        ("specific", Shape.YesNo()),
        ("substantiated", Shape.YesNo()));

    private static JsonObject PriorDecision() => Shape.Keys(
        ("date!", Shape.Day()),
        ("by!", Shape.Text()),
        ("item!", Shape.Text()),
        ("outcome!", Shape.Word("certify", "modify", "non_certify", "overturned", "upheld")),
        ("authorization", Shape.Text()),
        ("through", Shape.Day()),
        ("same_requester", Shape.YesNo()),
        ("same_group", Shape.YesNo()),
        ("facts_changed", Shape.YesNo()),
        ("served", Shape.Day()));
}
