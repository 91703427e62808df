using System.Text.Json.Nodes;

namespace GuidelineEngine.Cli.Schemas;

internal static class PackSchema
{
    public static JsonObject Build() => Shape.Keys(
        ("pack!", Shape.Text("The pack's id.")),
        ("version!", Shape.Text()),
        ("language!", Shape.Whole("The version of the rule language.")),
        ("title!", Shape.Text()),
        ("extends", Shape.Text("The pack below: a built-in id, or a folder seen from this file: ../california.")));
}
