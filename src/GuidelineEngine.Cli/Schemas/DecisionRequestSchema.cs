using System.Text.Json.Nodes;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using static GuidelineEngine.Cli.Schemas.DecisionSchema;

namespace GuidelineEngine.Cli.Schemas;

internal static class DecisionRequestSchema
{
    public static JsonObject Build()
    {
        var request = Always();
        // Written only where an adverse recommendation was held back.
        request["properties"]!["draft"] = Record(
            ("outcome", Shape.Word("modify", "non_certify")), ("row", Words()), ("conditional", Flag()), ("modification", Modification()), ("rationale", Rationale()));
        return request;
    }

    private static JsonObject Always() => Record(
        ("id", Words()),
        ("item", Record(("written", Words()), ("read", Shape.List(Record(("field", Words()), ("value", Words()), ("from", Words())))), ("name", Words()), ("doubts", List()))),
        ("outcome", Shape.WordOf<Outcome>()),
        ("truth", Shape.OrNull(Truth())),
        ("authority", Shape.WordOf<Reviewer>()),
        ("strict", Flag()),
        ("guidelines", Shape.List(Guideline())),
        ("citations", Shape.List(Shape.Ref("citation"))),
        ("missing", Shape.List(Record(
            ("fact", Words()), ("ask", Words()), ("role", Shape.WordOf<MissingRole>()), ("reason", Shape.WordOf<MissingReason>())))),
        ("then", Shape.WordOf<Reviewer>()),
        ("would_certify", Shape.List(Shape.List(Record(("fact", Words()), ("answer", Words()))))),
        ("amendable", Shape.OrNull(Record(("to", Shape.Ref("amount")), ("why", Words())))),
        ("modification", Modification()),
        ("cautions", Shape.List(Shape.Ref("notice"))),
        ("advisories", Shape.List(Shape.Ref("notice"))),
        ("deadlines", DeadlinesSchema.Build()),
        ("rationale", Rationale()),
        ("row", Words()),
        ("stage", Shape.WordOf<Stage>()),
        ("reason", OrNull()),
        ("conditional", Flag()),
        ("formulary", Shape.OrNull(Formulary())),
        ("authority_rests_on", Shape.List(Shape.Ref("citation"))));

    public static JsonObject Definitions() => new()
    {
        ["citation"] = Citation(),
        // Those of services are written only where there are any.
        ["amount"] = Shape.Keys(
            ("quantity!", Amount()), ("refills!", Shape.OrNull(Shape.Whole())), ("days_supply!", Amount()), ("per_day!", Amount()), ("unit!", Words()),
            ("visits", Shape.Whole()), ("weeks", Shape.Whole()), ("levels", Shape.Whole()), ("hours", Shape.Number()), ("days", Shape.Whole()), ("acquisition", Shape.Text())),
        ["notice"] = Record(("id", Words()), ("text", Words()), ("truth", Truth()), ("statements", List()), ("grade", Shape.OrNull(Grade()))),
    };

    private static JsonObject Modification() => Shape.OrNull(Record(
        ("requested", Shape.Ref("amount")), ("authorised", Shape.OrNull(Shape.Ref("amount"))), ("needs", List()), ("why", Words())));

    private static JsonObject Rationale() => Record(("text", Words()), ("sentences", Shape.List(Record(
        ("text", Words()), ("statements", List()), ("facts", List()), ("records", List()), ("sources", List()), ("policy", OrNull())))));

    private static JsonObject Guideline() => Record(
        ("id", Words()), ("source", Words()), ("layer", Words()), ("standing", Shape.WordOf<GuidelineStanding>()), ("truth", Shape.OrNull(Truth())),
        ("criteria", Shape.List(Record(
            ("id", Words()),
            ("role", Shape.Word("certify_when", "refer_when", "cautions", "expects", "advises")),
            ("truth", Truth()),
            ("facts", Shape.List(Record(("fact", Words()), ("state", Words()), ("value", OrNull()), ("found", Shape.List(Record(
                ("value", Words()), ("date", Shape.OrNull(Shape.Day())), ("document", OrNull()), ("page", OrNull()), ("said_by", OrNull()))))))),
            ("statements", List()),
            ("grade", Grade()),
            ("text", Words())))),
        ("applies", Truth()));

    private static JsonObject Citation() => Record(
        ("source", Words()), ("edition", OrNull()), ("year", Shape.OrNull(Shape.Whole())), ("chapter", OrNull()), ("section", Words()), ("pages", OrNull()),
        ("grade", Grade()), ("statement", Words()), ("title", Words()), ("says", Words()));

    private static JsonObject Formulary() => Record(
        ("status", Shape.WordOf<FormularyStatus>()),
        ("prospective_review", Shape.WordOf<ProspectiveReview>()),
        ("by", OrNull()),
        ("summary", Words()),
        ("why", List()),
        ("statements", List()),
        ("grade", Shape.OrNull(Grade())),
        ("needs", Shape.List(Record(("fact", Words()), ("ask", Words())))),
        ("citations", Shape.List(Citation())));

    private static JsonObject OrNull() => Shape.OrNull(Words());

    private static JsonObject Amount() => Shape.OrNull(Shape.Number());

    private static JsonObject Flag() => new() { ["type"] = "boolean" };

    private static JsonObject Grade() => Shape.Word("source", "letter", "no");
}
