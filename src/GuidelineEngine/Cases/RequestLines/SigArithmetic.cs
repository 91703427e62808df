using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>From doses and frequencies to units a day, every step an interval.</summary>
internal static class SigArithmetic
{
    internal static (ReadField<Interval>? PerDose, ReadField<Interval>? Doses, ReadField<Interval>? Units) Of(
        List<DoseInLine> doses,
        List<FrequencyInLine> frequencies,
        ReadField<decimal>? maximum,
        ReadField<bool>? asNeeded,
        string? singleUnit,
        TokenLine line)
    {
        ReadField<Interval>? perDose = null;
        ReadField<Interval>? rate = null;
        Interval? units = null;
        var parts = frequencies.Where(frequency => frequency.Value.DayPart is not null).ToList();
        if (doses.Count == 1 && frequencies is [{ Value.IsTotal: true } total])
        {
            units = doses[0].Amount;
            return (null, null, Day(units, maximum, asNeeded, doses[0].Piece + " " + total.Piece));
        }

        if (doses.Count > 1 && doses.Count == parts.Count && parts.Count == frequencies.Count && Distinct(parts))
        {
            // "1 tab q am and 2 tabs qhs": what is taken at each time of day adds up.
            units = doses.Aggregate(Interval.Exactly(0), (sum, dose) => sum.Plus(dose.Amount));
            rate = new(Interval.Exactly(parts.Count), string.Join(" … ", parts.Select(part => part.Piece)));
            return (null, Lowered(rate, asNeeded), Day(units, maximum, asNeeded, string.Join(" + ", doses.Select(dose => dose.Piece))));
        }

        if (doses.Count == 1)
        {
            perDose = new(doses[0].Amount, doses[0].Piece);
        }
        else if (doses.Count > 1)
        {
            line.Doubt($"two doses are written: `{doses[0].Piece}` and `{doses[1].Piece}`");
        }

        else if (singleUnit is not null && frequencies.Count > 0)
        {
            perDose = new(Interval.Exactly(1), $"derived: `{singleUnit}` taken as the dose");
            line.Doubt($"the directions give no number of units; `{singleUnit}` is taken as the dose");
        }

        rate = Lowered(Rate(frequencies, parts, line), asNeeded);
        if (perDose is not null && rate is not null)
        {
            units = new Interval(Product(perDose.Value.Lower, rate.Value.Lower), Product(perDose.Value.Upper, rate.Value.Upper));
        }

        return (perDose, rate, Day(units, maximum, asNeeded, perDose?.From + ", " + rate?.From));
    }

    private static Bound? Product(Bound? left, Bound? right) => left is { } l && right is { } r ? new Bound(Whole(l.Value * r.Value)) : null;

    // A third of a day times three is one day: decimals of 1/3 and 1/7 are rounded away.
    internal static decimal Whole(decimal value) => Math.Abs(value - Math.Round(value, 6)) < 0.0000001m ? Math.Round(value, 6) : value;

    private static ReadField<Interval>? Rate(List<FrequencyInLine> found, List<FrequencyInLine> parts, TokenLine line)
    {
        found = [.. found.Where(frequency => !frequency.Value.IsTotal)];
        if (found.Count == 0)
        {
            return null;
        }

        var piece = string.Join(" … ", found.Select(frequency => frequency.Piece));
        if (parts.Count == found.Count && Distinct(parts))
        {
            return new(Interval.Exactly(parts.Count), piece);
        }

        if (found.TrueForAll(frequency => frequency.Value.Rate == found[0].Value.Rate))
        {
            return new(found[0].Value.Rate, piece);
        }

        line.Doubt($"two frequencies are written: `{found[0].Piece}` and `{found[1].Piece}`", blocks: true);
        return null;
    }

    private static bool Distinct(List<FrequencyInLine> parts) =>
        parts.Count > 0 && parts.Select(part => part.Value.DayPart).Distinct(StringComparer.Ordinal).Count() == parts.Count;

    // As needed may be not at all: the lower bound is 0, the upper bound counts.
    private static ReadField<Interval>? Lowered(ReadField<Interval>? rate, ReadField<bool>? asNeeded) =>
        rate is null || asNeeded is null ? rate : rate with { Value = new Interval(new Bound(0), rate.Value.Upper) };

    private static ReadField<Interval>? Day(Interval? units, ReadField<decimal>? maximum, ReadField<bool>? asNeeded, string from)
    {
        if (maximum is not null)
        {
            var lower = units?.Lower is { } least ? new Bound(Math.Min(least.Value, maximum.Value)) : (Bound?)null;
            var upper = units?.Upper is { } most ? Math.Min(most.Value, maximum.Value) : maximum.Value;
            return new(new Interval(asNeeded is null ? lower : new Bound(0), new Bound(upper)), units is null ? maximum.From : from + ", " + maximum.From);
        }

        return units is not { } known ? null : new(asNeeded is null ? known : new Interval(new Bound(0), known.Upper), from);
    }
}
