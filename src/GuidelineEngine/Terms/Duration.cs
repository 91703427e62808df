using System.Globalization;

namespace GuidelineEngine.Terms;

/// <summary>The unit in which a duration is written.</summary>
public enum DurationUnit
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Twelve calendar months.</summary>
    Year,
}

/// <summary>A length of time as a guideline writes it: "4 weeks", "6 months".</summary>
/// <param name="Count">How many units; never negative.</param>
/// <param name="Unit">The unit; months and years follow the calendar.</param>
public readonly record struct Duration(int Count, DurationUnit Unit)
{
    /// <summary>
    /// The most days that can have elapsed, ending on <paramref name="end"/>, without exceeding this length. A month is
    /// the calendar month, so that at a month's end this can be more than <see cref="LeastDays"/>.
    /// </summary>
    public int MostDays(DateOnly end)
    {
        if (Unit <= DurationUnit.Week)
            return FixedDays;
        var start = After(end, -1);
        while (After(start.AddDays(-1), 1) >= end)
            start = start.AddDays(-1);
        return end.DayNumber - start.DayNumber;
    }

    /// <summary>The fewest days, ending on <paramref name="end"/>, that reach this length.</summary>
    public int LeastDays(DateOnly end)
    {
        if (Unit <= DurationUnit.Week)
            return FixedDays;
        var start = After(end, -1);
        while (start < end && After(start.AddDays(1), 1) <= end)
            start = start.AddDays(1);
        return end.DayNumber - start.DayNumber;
    }

    /// <summary>Reads "4 weeks", "1 month", "3 days".</summary>
    /// <returns>Whether <paramref name="text"/> is a whole number and a unit of time.</returns>
    public static bool TryParse(string text, out Duration duration)
    {
        duration = default;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 36_500)
            return false;
        DurationUnit? unit = parts[1] switch
        {
            "day" or "days" => DurationUnit.Day,
            "week" or "weeks" => DurationUnit.Week,
            "month" or "months" => DurationUnit.Month,
            "year" or "years" => DurationUnit.Year,
            _ => null,
        };
        if (unit is not { } known || (known >= DurationUnit.Month && count > 1_200))
            return false;
        duration = new Duration(count, known);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Count.ToString(CultureInfo.InvariantCulture) + " " + Unit.ToString().ToLowerInvariant() + (Count == 1 ? "" : "s");

    private int FixedDays => Unit == DurationUnit.Week ? Count * 7 : Count;

    private DateOnly After(DateOnly day, int direction) => day.AddMonths(direction * (Unit == DurationUnit.Year ? Count * 12 : Count));
}
