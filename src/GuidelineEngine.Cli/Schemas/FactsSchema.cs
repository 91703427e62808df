using System.Text.Json.Nodes;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Schemas;

internal static class FactsSchema
{
    public static JsonObject Build() => Shape.Keys(
        ("facts", Shape.Named(Fact())),
        ("questions", Shape.Keys(Shape.WordsOf<CaseField>().Select(field =>
            (field, Shape.Keys(
                ("label!", Shape.Text()),
                ("ask!", Shape.Text("An open question; may name {drug}.")),
                ("answered_by", Shape.OneOrList(() => Shape.Text()))))))));

    private static JsonObject Fact() => Shape.Keys(
        ("type!", Shape.WordOf<FactType>()),
        ("scope!", Shape.WordOf<FactScope>()),
        ("kind!", Shape.WordOf<FactKind>()),
        ("label!", Shape.Text("How a sentence names it.")),
        ("ask", Shape.Text("An open question; may name {drug}.")),
        ("unit", Shape.Text()),
        ("least", Shape.Number()),
        ("most", Shape.Number()),
        ("values", Shape.Named(Shape.Text("How a sentence says it."))),
        ("is", Shape.Text("What it means.")),
        ("from", Shape.Text("Where the meaning comes from.")),
        ("answered_by", Shape.OneOrList(() => Shape.Text())),
        ("derived", Shape.Either(
            Shape.Word(Shape.WordsOf<DerivationRule>().Except(["daily_dose", "is_less"])),
            Shape.Keys(("daily_dose!", Shape.Text("The ingredient.")), ("over", Shape.Word("request", "everything"))),
            Shape.Keys(("is_less!", Shape.List(Shape.Text()))))));
}
