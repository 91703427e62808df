using System.Text.Json.Nodes;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Schemas;

internal static class SourcesSchema
{
    public static JsonObject Build()
    {
        var schema = Shape.Keys(
            ("authorities", Shape.List(Shape.OneOrList(() => Shape.Text()))),
            ("sources!", Shape.Named(Shape.Either(Source(), Change()))));
        schema["$defs"] = TestSchema.Definitions();
        return schema;
    }

    private static JsonObject Source() => Shape.Keys(
        ("title!", Shape.Text()),
        ("short!", Shape.Text("How a sentence names it.")),
        ("authority!", Shape.Text("One of the authorities, or safety, or law.")),
        ("edition", Shape.Text()),
        ("year", Shape.Whole()),
        ("chapter", Shape.Text()),
        ("pages", Shape.Whole("How many the document has.")),
        ("window", Shape.Keys(("trigger!", Shape.WordOf<WindowTrigger>()), ("from", Shape.Day()), ("to", Shape.Day()))),
        ("held", Shape.YesNo("Whether the pack holds what it says.")),
        ("work", Shape.OneOrList(() => Shape.Text("Editions supersede one another within a work."))),
        ("speaks_only_of", Shape.Ref("scope")),
        ("condition", Shape.Ref("test")),
        ("equivalence_table", Shape.Text()),
        ("silent_on", Shape.Named(Silence())));

    // What a layer states of a document that a pack below declares.
    private static JsonObject Change() => Shape.Keys(
        ("changes!", TestSchema.Reason()),
        ("held", Shape.YesNo("Whether this pack brings what the document says.")),
        ("edition", Shape.Text()),
        ("year", Shape.Whole()),
        ("chapter", Shape.Text()),
        ("pages", Shape.Whole()),
        ("equivalence_table", Shape.Text()),
        ("silent_on", Shape.Named(Silence())));

    private static JsonObject Silence() => Shape.Keys(
        ("applies_to!", Shape.Ref("scope")),
        ("year", Shape.Whole()),
        ("chapter", Shape.Text()),
        ("section", Shape.Text()),
        ("pages", Shape.Text()),
        ("says!", Shape.Text()),
        ("grade!", TestSchema.Grade()),
        ("source", Shape.Text()),
        ("from", Shape.Day()),
        ("to", Shape.Day()));
}
