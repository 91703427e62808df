using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>What a request line says of its amounts, each worked out from the others where the line allows it.</summary>
internal static class RequestedAmounts
{
    /// <summary>Units a day: by the sig, else by the quantity over the days that it is for.</summary>
    public static Interval UnitsADay(RequestLine line)
    {
        if (line.UnitsADay is { } stated)
            return stated.Value;
        return line.Quantity is { } quantity && line.DaysSupply is { Value: { IsExact: true, Lower: { Value: > 0 } days } }
            ? Interval.Exactly(quantity.Value / days.Value)
            : Interval.Unknown;
    }

    /// <summary>Days that one fill is for: stated, else the quantity over the units a day.</summary>
    public static Interval DaysSupply(RequestLine line) => line.DaysSupply?.Value ?? Interval.Unknown;

    /// <summary>What the days of one fill wait for.</summary>
    public static IReadOnlyList<CaseField> OpenFields(RequestLine line)
    {
        if (DaysSupply(line).IsExact)
            return [];
        var open = new List<CaseField>();
        if (line.Quantity is null)
            open.Add(CaseField.Quantity);
        if (open.Count == 0 || !UnitsADay(line).IsExact)
            open.Add(CaseField.Sig);
        return open;
    }

    /// <summary>Days that the fill and its refills are for; unknown while the refills are.</summary>
    public static Interval TotalDays(RequestLine line) =>
        line.Refills is { } refills ? DaysSupply(line).Times(1 + refills.Value) : DaysSupply(line) with { Upper = null };

    /// <summary>
    /// Whether two lines are taken at the same time: those for one day are, those for different days where the supply of the
    /// earlier one lasts until the later one, its refills included.
    /// </summary>
    public static Truth IsTakenBeside(TreatmentRequest one, TreatmentRequest other)
    {
        if (one.ServiceDate == other.ServiceDate)
            return Truth.Met;
        var (earlier, later) = one.ServiceDate < other.ServiceDate ? (one, other) : (other, one);
        return TotalDays(earlier.Line).IsMoreThan(later.ServiceDate.DayNumber - earlier.ServiceDate.DayNumber);
    }
}
