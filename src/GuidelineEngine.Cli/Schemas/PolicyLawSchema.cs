using System.Text.Json.Nodes;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Schemas;

internal static class PolicyLawSchema
{
    public static JsonObject Deadlines() =>
        Shape.Keys(Shape.WordsOf<DeadlineKind>().Select(kind => (kind, Shape.List(Shape.Ref("limit")))));

    /// <summary>One limit of time.</summary>
    public static JsonObject Limit() => Shape.Keys(
        ("stage", Shape.OneOrList(Stage)),
        ("expedited", Shape.YesNo()),
        ("drug", Shape.YesNo()),
        ("liability", Shape.YesNo("Whether a dispute about liability has become final.")),
        ("service_from", Shape.Day("The first service date for which it holds.")),
        ("days", Shape.Whole("One of `days`, `business_days`, `hours`.")),
        ("business_days", Shape.Whole()),
        ("hours", Shape.Whole()),
        ("after!", Shape.Described(Shape.OneOrList(Shape.WordOf<CountStart>), "The first that the case gives.")),
        ("rests_on", Shape.Described(TestSchema.OneOrList(), "Statements; where none speaks at the date of the request, the limit is out.")));

    public static JsonObject Receipt() => Shape.Keys(
        ("by", Shape.Described(TestSchema.OneOrList(), "The channels for which `received_until` holds.")),
        ("same_day", Shape.Keys(("stage", Shape.OneOrList(Stage)), ("expedited", Shape.YesNo()))),
        ("rests_on", TestSchema.OneOrList()),
        ("days_after_mailing", Shape.Whole()),
        ("mail_rests_on", TestSchema.OneOrList()));

    public static JsonObject Holiday() => Shape.Keys(
        ("name!", Shape.Text()),
        ("month", Shape.Whole()),
        ("day", Shape.Whole()),
        ("weekday", Shape.WordOf<DayOfWeek>()),
        ("nth", Shape.Whole("-1 is the last.")),
        ("after", Shape.Text("The name of a holiday above.")),
        ("plus_days", Shape.Whole()),
        ("kept", Shape.Word("monday_after_sunday", "on_the_day")),
        ("from_year", Shape.Whole()),
        ("to_year", Shape.Whole()),
        ("grade", TestSchema.Grade()));

    public static JsonObject Gates() => Shape.Keys(
        ("rfa_complete", Gate()),
        ("body_part", Gate()),
        ("prior_decision", Gate(("same_group_from", Shape.Day("The first request date from which the practice group is bound as well.")))),
        ("first_days", Gate(
            ("days!", Shape.Whole()),
            ("injury_from!", Shape.Day()),
            ("drugs_need_review", Shape.YesNo()),
            ("need_review", Shape.List(Shape.Ref("scope"))))));

    private static JsonObject Gate(params IEnumerable<(string Key, JsonObject Shape)> keys) => Shape.Keys([.. keys, ("rests_on", TestSchema.OneOrList())]);

    private static JsonObject Stage() => Shape.Word(Words.Stages.Keys.Order(StringComparer.Ordinal));
}
