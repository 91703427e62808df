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
    /// The length in days when it ends on <paramref name="end"/>: the most days that can have elapsed since a start
    /// that lies no longer than this before <paramref name="end"/>.
    /// </summary>
    public int DaysEndingOn(DateOnly end) => Unit switch
    {
        DurationUnit.Day => Count,
        DurationUnit.Week => Count * 7,
        _ => end.DayNumber - EarliestStart(end).DayNumber,
    };

    /// <summary>The day that lies this long after <paramref name="start"/>.</summary>
    public DateOnly After(DateOnly start) => Unit switch
    {
        DurationUnit.Day => start.AddDays(Count),
        DurationUnit.Week => start.AddDays(Count * 7),
        DurationUnit.Month => start.AddMonths(Count),
        _ => start.AddYears(Count),
    };

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

    // The calendar is not invertible at month ends: 28 to 31 January are all "one month" before 28 February.
    private DateOnly EarliestStart(DateOnly end)
    {
        var months = Unit == DurationUnit.Year ? Count * 12 : Count;
        var start = end.AddMonths(-months);
        while (start.AddDays(-1).AddMonths(months) >= end)
            start = start.AddDays(-1);
        return start;
    }
}
