using System.Runtime.CompilerServices;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>The days that a policy's holidays fall on, worked out once a year: every deadline of every request asks for several. Thread-safe.</summary>
internal sealed class HolidayCalendar(ReviewPolicy policy)
{
    private const int FirstYear = 1990;
    private const int Years = 100;

    private static readonly ConditionalWeakTable<ReviewPolicy, HolidayCalendar> OfPolicies = [];

    // A bit for each day of a year. A race works a year out twice, to the same.
    private readonly ulong[]?[] years = new ulong[]?[Years];

    public static HolidayCalendar Of(ReviewPolicy policy) => OfPolicies.GetValue(policy, static of => new HolidayCalendar(of));

    /// <summary>Whether a holiday is kept on that day.</summary>
    public bool IsHoliday(DateOnly day)
    {
        var year = day.Year - FirstYear;
        if ((uint)year >= Years)
            return BusinessDays.HolidayOn(day, policy) is not null;
        var days = years[year] ??= DaysOf(day.Year);
        return (days[day.DayOfYear / 64] >> day.DayOfYear % 64 & 1) != 0;
    }

    private ulong[] DaysOf(int year)
    {
        var days = new ulong[6];
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            if (BusinessDays.HolidayOn(day, policy) is not null)
                days[day.DayOfYear / 64] |= 1UL << day.DayOfYear % 64;
        }

        return days;
    }
}
