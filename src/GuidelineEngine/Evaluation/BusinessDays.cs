using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>How a Saturday is read on days for which it was disputed whether it counts.</summary>
internal enum SaturdayReading
{
    /// <summary>It counts, which gives the earlier deadline.</summary>
    Counts,

    /// <summary>It does not count.</summary>
    DoesNotCount,
}

/// <summary>Counts business days by the policy's holidays.</summary>
internal static class BusinessDays
{
    /// <summary>The day that lies <paramref name="count"/> business days after <paramref name="start"/>, which is day 0.</summary>
    public static DateOnly After(DateOnly start, int count, ReviewPolicy policy, SaturdayReading saturdays = SaturdayReading.Counts)
    {
        var day = start;
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsBusinessDay(day, policy, saturdays))
                count--;
        }

        return day;
    }

    /// <summary>The business days from after <paramref name="start"/> to <paramref name="end"/>: the number of the day that it is.</summary>
    public static int Between(DateOnly start, DateOnly end, ReviewPolicy policy, SaturdayReading saturdays = SaturdayReading.Counts)
    {
        var count = 0;
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1))
        {
            if (IsBusinessDay(day, policy, saturdays))
                count++;
        }

        return count;
    }

    /// <summary>Whether a day counts. While it was disputed whether a Saturday does, it is counted unless the other reading is asked for.</summary>
    public static bool IsBusinessDay(DateOnly day, ReviewPolicy policy, SaturdayReading saturdays = SaturdayReading.Counts) =>
        day.DayOfWeek != DayOfWeek.Sunday
        && (day.DayOfWeek != DayOfWeek.Saturday || (saturdays == SaturdayReading.Counts && IsDisputed(day, policy)))
        && !HolidayCalendar.Of(policy).IsHoliday(day);

    /// <summary>Whether it was disputed that a day counts, because it is a Saturday.</summary>
    public static bool IsDisputed(DateOnly day, ReviewPolicy policy) => day.DayOfWeek == DayOfWeek.Saturday && day < policy.SaturdaysCountedUntil;

    /// <summary>The holiday that is kept on that day; null where none is.</summary>
    public static Holiday? HolidayOn(DateOnly day, ReviewPolicy policy)
    {
        foreach (var holiday in policy.Holidays)
        {
            if (holiday.IsOn(day))
                return holiday;
        }

        return null;
    }
}
