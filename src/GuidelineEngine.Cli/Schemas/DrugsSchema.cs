using System.Text.Json.Nodes;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Schemas;

internal static class DrugsSchema
{
    public static JsonObject Build() => Shape.Keys(
        ("classes", Shape.Named(Shape.Keys(("means!", Shape.Text()), ("within", TestSchema.OneOrList())))),
        ("products", Shape.Named(Product())),
        ("mixtures", Shape.Named(Shape.Keys(("classes!", TestSchema.OneOrList()), ("forms", TestSchema.OneOrList()), ("stopping!", Shape.WordOf<Stopping>())))),
        ("brands", Shape.Described(Shape.Named(Brands()), "Further brands of products that are declared elsewhere, by the product.")),
        ("synonyms", Shape.Named(TestSchema.OneOrList())),
        ("salts", TestSchema.OneOrList()),
        ("tables", Shape.Named(Shape.Keys(("grade!", TestSchema.Grade()), ("source", Shape.Text()), ("opioids", Shape.List(Opioid()))))));

    private static JsonObject Product() => Shape.Described(
        Shape.Keys(
            ("brands", Brands()),
            ("classes!", TestSchema.OneOrList()),
            ("strengths", TestSchema.OneOrList()),
            ("unit", Shape.Text()),
            ("forms", TestSchema.OneOrList()),
            ("stopping!", Shape.WordOf<Stopping>()),
            ("schedule", Shape.OneOrList(() => Shape.Either(Shape.Text(), Shape.Keys(
                ("is!", Shape.Word("none", "I", "II", "III", "IV", "V")), ("from", Shape.Day()), ("grade", TestSchema.Grade()), ("source", Shape.Text()))))),
            ("maximum", Shape.OneOrList(() => Shape.Keys(
                ("a_day!", Shape.Number()), ("unit", Shape.Text()), ("of", Shape.Text()), ("for", Shape.Text()), ("grade", TestSchema.Grade()), ("source", Shape.Text())))),
            ("facts", TestSchema.OneOrList())),
        "Named by its ingredients, route and release: `hydrocodone/acetaminophen oral`, `zolpidem oral extended`.");

    private static JsonObject Brands() => Shape.OneOrList(() => Shape.Either(Shape.Text(), Shape.Keys(("name!", Shape.Text()), ("strength!", Shape.Text()))));

    private static JsonObject Opioid() => Shape.Keys(
        ("opioid!", Shape.Text()),
        ("route", Shape.Text()),
        ("forms", TestSchema.OneOrList()),
        ("factor", Shape.Number()),
        ("steps", Shape.List(Shape.Keys(("up_to", Shape.Number()), ("factor!", Shape.Number())))),
        ("excluded", Shape.YesNo()),
        ("per", Shape.Text()),
        ("counting", Shape.Word("units_a_day", "units_worn")));
}
