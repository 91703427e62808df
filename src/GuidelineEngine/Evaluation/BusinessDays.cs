using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>Counts business days by the policy's holidays.</summary>
internal static class BusinessDays
{
    /// <summary>The day that lies <paramref name="count"/> business days after <paramref name="start"/>, which is day 0.</summary>
    public static DateOnly After(DateOnly start, int count, ReviewPolicy policy)
    {
        var day = start;
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsBusinessDay(day, policy))
                count--;
        }

        return day;
    }

    /// <summary>
    /// Whether a day counts. While it was disputed whether a Saturday does, it is counted, which gives the earlier
    /// deadline.
    /// </summary>
    public static bool IsBusinessDay(DateOnly day, ReviewPolicy policy) =>
        day.DayOfWeek != DayOfWeek.Sunday
        && (day.DayOfWeek != DayOfWeek.Saturday || day < policy.SaturdaysCountedUntil)
        && !policy.Holidays.Any(holiday => IsHoliday(day, holiday));

    private static bool IsHoliday(DateOnly day, Holiday holiday)
    {
        if (day.Year < holiday.FromYear || day.Month != holiday.Month)
            return false;
        if (holiday.Day is { } fixedDay)
            return day.Day == fixedDay;
        if (day.DayOfWeek != holiday.Weekday)
            return false;
        return holiday.Occurrence > 0
            ? (day.Day - 1) / 7 + 1 == holiday.Occurrence
            : day.AddDays(7).Month != day.Month;
    }
}
