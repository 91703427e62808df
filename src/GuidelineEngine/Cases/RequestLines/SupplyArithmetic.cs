using System.Globalization;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>How long a fill lasts, and what it says about daily use.</summary>
internal static class SupplyArithmetic
{
    /// <summary>The days' supply: as stated, or else the quantity over the units a day.</summary>
    internal static ReadField<Interval>? Days(TokenLine line, ReadField<decimal>? quantity, ReadField<Interval>? unitsADay, ReadField<Interval>? stated, string unit)
    {
        var derived = quantity is null || unitsADay is null ? null : Derived(quantity.Value, unitsADay.Value, unit);
        if (stated is not null && derived is not null && stated.Value.Intersect(derived.Value).IsEmpty)
        {
            line.Doubt($"quantity does not fit the sig: `{quantity!.From}` lasts {derived.Value} days at {unitsADay!.Value} a day, and `{stated.From}` is written");
        }

        return stated ?? derived;
    }

    /// <summary>The units a day where the line gives none: the quantity over the stated days.</summary>
    internal static ReadField<Interval>? UnitsADay(ReadField<decimal>? quantity, ReadField<Interval>? stated, string unit) =>
        quantity is not null && stated?.Value is { Lower: { Value: > 0 } fewest, Upper: { } most }
            ? new(
                Interval.Between(Rounded(quantity.Value / most.Value), Rounded(quantity.Value / fewest.Value)),
                $"derived: {Text(quantity.Value)} {unit}s in {stated.Value} days")
            : null;

    private static ReadField<Interval>? Derived(decimal quantity, Interval unitsADay, string unit)
    {
        if (unitsADay.Upper is not { Value: > 0 } most)
        {
            return null;
        }

        Bound? longest = unitsADay.Lower is { Value: > 0 } least ? new Bound(Rounded(quantity / least.Value)) : null;
        return new(new Interval(new Bound(Rounded(quantity / most.Value)), longest), $"derived: {Text(quantity)} {unit}s at {unitsADay} a day");
    }

    private static decimal Rounded(decimal value) => SigArithmetic.Whole(value);

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
