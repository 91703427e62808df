namespace GuidelineEngine.Packs;

/// <summary>A product that a name stands for.</summary>
/// <param name="Product">The product.</param>
/// <param name="Brand">The brand that the name is; null for a generic name.</param>
internal sealed record DrugMatch(Product Product, Brand? Brand);
