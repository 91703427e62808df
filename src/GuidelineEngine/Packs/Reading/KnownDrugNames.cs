using System.Collections.Frozen;

namespace GuidelineEngine.Packs.Reading;

/// <summary>The ingredients and routes of a pack's products. Immutable and thread-safe.</summary>
internal sealed class KnownDrugNames(DrugCatalogue drugs)
{
    public FrozenSet<string> Ingredients { get; } = drugs.Products.SelectMany(product => product.Ingredients).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Routes { get; } = drugs.Products.Select(product => product.Route).ToFrozenSet(StringComparer.Ordinal);
}
