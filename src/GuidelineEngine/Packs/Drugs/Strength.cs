using System.Globalization;

namespace GuidelineEngine.Packs;

/// <summary>How much one unit holds: a number for each ingredient, in the order in which the product lists them.</summary>
/// <param name="PerIngredient">The amounts; never empty.</param>
/// <param name="Unit">The unit they share: mg, mcg, mcg/h, %.</param>
public sealed record Strength(IReadOnlyList<decimal> PerIngredient, string Unit)
{
    /// <inheritdoc/>
    public bool Equals(Strength? other) => other is not null && Unit == other.Unit && PerIngredient.SequenceEqual(other.PerIngredient);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, PerIngredient.Count, PerIngredient.Count > 0 ? PerIngredient[0] : 0m);

    /// <summary>The strength as it is printed: <c>10/325 mg</c>.</summary>
    public override string ToString() =>
        string.Join('/', PerIngredient.Select(amount => amount.ToString("0.####", CultureInfo.InvariantCulture))) + " " + Unit;
}
