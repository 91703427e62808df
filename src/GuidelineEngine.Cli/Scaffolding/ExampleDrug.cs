using GuidelineEngine.Packs;

namespace GuidelineEngine.Cli.Scaffolding;

/// <summary>A drug of a pack, so that an example is about something that the pack knows.</summary>
/// <param name="Ingredient">Its one ingredient.</param>
/// <param name="Item">A request line for it.</param>
internal sealed record ExampleDrug(string Ingredient, string Item)
{
    public static ExampleDrug Of(RulePack pack)
    {
        var product = pack.Drugs.Products.FirstOrDefault(product => product is { Ingredients.Count: 1, Strengths.Count: > 0, Forms.Count: > 0, Stopping: Stopping.Ordinary })
            ?? pack.Drugs.Products.FirstOrDefault(product => product is { Ingredients.Count: 1, Strengths.Count: > 0, Forms.Count: > 0 })
            ?? throw new InvalidInputException($"the pack `{pack.Id}` has no drug to make an example of, expected one with a strength and a form");
        return new ExampleDrug(product.Ingredients[0], $"{product.Ingredients[0]} {product.Strengths[0].ToString().Replace(" ", "", StringComparison.Ordinal)} {product.Forms[0]} #30");
    }
}
