using System.Text.Json.Nodes;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Schemas;

internal static class ServicesSchema
{
    public static JsonObject Build() => Shape.Keys(
        ("body_parts", Shape.Named(BodyPart())),
        ("classes", Shape.Named(Shape.Keys(("means!", Shape.Text()), ("within", TestSchema.OneOrList())))),
        ("services", Shape.Named(Service())));

    private static JsonObject BodyPart() => Shape.Keys(
        ("label!", Shape.Text("How a sentence names it.")),
        ("names!", TestSchema.OneOrList()),
        ("levels", TestSchema.OneOrList()),
        ("left", TestSchema.OneOrList()),
        ("right", TestSchema.OneOrList()),
        ("both", TestSchema.OneOrList()));

    private static JsonObject Service() => Shape.Keys(
        ("label!", Shape.Text("How a sentence names it.")),
        ("names!", Shape.OneOrList(() => Shape.Either(Shape.Text(), Shape.Keys(
            ("name!", Shape.Text()), ("approach", Shape.Word("interlaminar", "transforaminal", "caudal")), ("body_part", Shape.Text()))))),
        ("classes!", TestSchema.OneOrList()),
        ("counted_in", Shape.WordOf<ServiceCount>()),
        ("made_of", TestSchema.OneOrList()),
        ("trial_is", Shape.Text("The service that a trial of it is.")),
        ("codes", Shape.List(Shape.Keys(("code!", Shape.Text()), ("system!", Shape.Text()), ("source!", Shape.Text("Where the code was seen."))))));
}
