using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Ordered values against limits.</summary>
internal static class OrderedTests
{
    public static Truth Evaluate(NumberComparison comparison, Interval value) => Evaluate(comparison.Operator, in value, comparison.Limit);

    public static Truth Evaluate(DateComparison comparison, Interval value) => Evaluate(comparison.Operator, in value, comparison.Limit.DayNumber);

    /// <summary>Elapsed days against a duration that ends on the service date.</summary>
    public static Truth Evaluate(DurationComparison comparison, Interval days, DateOnly service) =>
        Evaluate(comparison.Operator, in days, LimitInDays(comparison, service));

    /// <summary>The limit in days: at most and more than divide at the most days of the duration, at least and less than at the least.</summary>
    public static int LimitInDays(DurationComparison comparison, DateOnly service) =>
        comparison.Operator is ComparisonOperator.AtMost or ComparisonOperator.MoreThan
            ? comparison.Limit.MostDays(service)
            : comparison.Limit.LeastDays(service);

    public static Truth Evaluate(ComparisonOperator comparison, in Interval value, decimal limit) => comparison switch
    {
        ComparisonOperator.AtMost => value.IsAtMost(limit),
        ComparisonOperator.AtLeast => value.IsAtLeast(limit),
        ComparisonOperator.LessThan => value.IsLessThan(limit),
        _ => value.IsMoreThan(limit),
    };
}
