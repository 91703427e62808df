using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>The most that a source lets an adult take in a day. Recorded, never applied by itself: a guideline cites it or not.</summary>
/// <param name="Amount">The amount a day.</param>
/// <param name="Unit">Its unit: mg, mcg/h, tablets.</param>
/// <param name="Ingredient">The ingredient it counts; null for the product's only one, or for whole units.</param>
/// <param name="For">What it is limited to (an indication, an age); null where it holds for all.</param>
/// <param name="Grade">How far it was checked.</param>
/// <param name="Source">The tag of the source that gives it; null where none does.</param>
public sealed record MaximumDose(decimal Amount, string Unit, string? Ingredient, string? For, Grade Grade, string? Source);
