using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>A day that is no business day: a fixed date, the n-th weekday of a month, or so many days after another holiday.</summary>
internal sealed record Holiday
{
    public required string Name { get; init; }
    public int Month { get; init; }

    /// <summary>The day of the month; null where it is counted by weekdays or after another holiday.</summary>
    public int? Day { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>Which of those weekdays of the month, the first being 1; -1 the last.</summary>
    public int Occurrence { get; init; }

    /// <summary>The holiday that it follows; null where it stands by itself.</summary>
    public Holiday? After { get; init; }

    public int DaysAfter { get; init; }

    /// <summary>Whether it is kept on Monday when it falls on a Sunday.</summary>
    public bool MovesFromSunday { get; init; }

    public int FromYear { get; init; }
    public int ToYear { get; init; } = int.MaxValue;
    public Grade Grade { get; init; }

    /// <summary>Whether it is kept on that day.</summary>
    public bool IsOn(DateOnly day) => day.Year >= FromYear && day.Year <= ToYear && DayIn(day.Year) == day;

    /// <summary>The day on which it is kept in that year, whether or not it was a holiday then.</summary>
    private DateOnly DayIn(int year)
    {
        var day = NominalDayIn(year);
        return MovesFromSunday && day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;
    }

    private DateOnly NominalDayIn(int year)
    {
        if (After is { } other)
            return other.NominalDayIn(year).AddDays(DaysAfter);
        if (Day is { } fixedDay)
            return new DateOnly(year, Month, Math.Min(fixedDay, DateTime.DaysInMonth(year, Month)));
        var first = new DateOnly(year, Month, 1);
        if (Occurrence > 0)
            return first.AddDays(((int)Weekday! - (int)first.DayOfWeek + 7) % 7 + (Occurrence - 1) * 7);
        var last = first.AddMonths(1).AddDays(-1);
        return last.AddDays(-(((int)last.DayOfWeek - (int)Weekday! + 7) % 7));
    }
}
