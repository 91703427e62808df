using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Checking;

/// <summary>The numbers that a comparison lets through; of a duration with months, those that it lets through in some month.</summary>
internal static class PossibleRange
{
    public static Interval Of(Comparison comparison) => comparison switch
    {
        NumberComparison number => Of(number.Operator, number.Limit, number.Limit),
        DateComparison date => Of(date.Operator, date.Limit.DayNumber, date.Limit.DayNumber),
        DurationComparison duration => Of(duration.Operator, FewestDays(duration.Limit), MostDays(duration.Limit)),
        _ => Interval.Unknown,
    };

    private static Interval Of(ComparisonOperator term, decimal fewest, decimal most) => term switch
    {
        ComparisonOperator.AtMost => Interval.AtMost(most),
        ComparisonOperator.LessThan => new Interval(null, new Bound(most, false)),
        ComparisonOperator.AtLeast => Interval.AtLeast(fewest),
        _ => new Interval(new Bound(fewest, false), null),
    };

    private static int FewestDays(Duration duration) => Days(duration, month: 28, year: 365);

    private static int MostDays(Duration duration) => Days(duration, month: 31, year: 366);

    private static int Days(Duration duration, int month, int year) => duration.Count * duration.Unit switch
    {
        DurationUnit.Day => 1,
        DurationUnit.Week => 7,
        DurationUnit.Month => month,
        _ => year,
    };
}
