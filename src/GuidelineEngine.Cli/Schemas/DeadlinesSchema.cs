using System.Text.Json.Nodes;
using GuidelineEngine.Packs;
using static GuidelineEngine.Cli.Schemas.DecisionSchema;

namespace GuidelineEngine.Cli.Schemas;

internal static class DeadlinesSchema
{
    private static readonly string[] Days = ["ask_by", "outer", "runs_out", "decide_by", "communicate_by", "written_by", "defer_by", "apply_by"];

    public static JsonObject Build() => Record([.. Days.Select(key => (key, Shape.OrNull(Shape.Day()))), ("rules", Shape.List(Rule()))]);

    private static JsonObject Rule() => Record(
        ("id", Shape.WordOf<DeadlineKind>()),
        ("day", Shape.Day()),
        ("time", Shape.OrNull(Words())),
        ("disputed", Flag()),
        ("otherwise", Shape.OrNull(Shape.Day())),
        ("from", Shape.Day()),
        ("after", Shape.WordOf<CountStart>()),
        ("count", Shape.Whole()),
        ("unit", Shape.WordOf<CountUnit>()),
        ("between", Shape.List(Record(("day", Shape.Day()), ("what", Words()), ("counted", Flag())))),
        ("counted", Words()),
        ("rests_on", Shape.List(Shape.Ref("citation"))));

    private static JsonObject Flag() => new() { ["type"] = "boolean" };
}
