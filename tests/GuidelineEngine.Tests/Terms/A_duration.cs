using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using static GuidelineEngine.Terms.Truth;

namespace GuidelineEngine.Tests.Terms;

/// <summary>A week is 7 days; a month is the calendar month, and near a month's end several days lie a month back.</summary>
public sealed class A_duration
{
    [TestCase("4 weeks", "2014-11-12", 28, 28)]
    [TestCase("10 days", "2014-11-12", 10, 10)]
    [TestCase("1 month", "2014-11-12", 31, 31)]
    [TestCase("3 months", "2014-11-12", 92, 92)]
    [TestCase("1 year", "2014-11-12", 365, 365)]
    [TestCase("1 year", "2016-11-12", 366, 366)]
    // A month after 28, 29, 30 or 31 January 2014 is 28 February.
    [TestCase("1 month", "2014-02-28", 28, 31)]
    [TestCase("1 month", "2016-02-29", 29, 31)]
    [TestCase("1 month", "2014-03-31", 31, 31)]
    [TestCase("1 month", "2014-03-01", 28, 28)]
    [TestCase("0 months", "2014-02-28", 0, 0)]
    public void Is_so_many_days_before_a_day(string text, string end, int least, int most)
    {
        Duration.TryParse(text, out var duration).Should().BeTrue();
        (duration.LeastDays(Day(end)), duration.MostDays(Day(end))).Should().Be((least, most));
    }

    // 29, 30 and 31 March less a month are all 28 February: a month counted back and a month counted forth both hold.
    [TestCase("2014-02-28", "2014-03-28", Met, Met)]
    [TestCase("2014-02-28", "2014-03-31", Met, Met)]
    [TestCase("2014-02-28", "2014-04-01", NotMet, Met)]
    [TestCase("2014-02-28", "2014-03-27", Met, NotMet)]
    [TestCase("2014-01-31", "2014-02-28", Met, Met)]
    [TestCase("2014-01-28", "2014-02-28", Met, Met)]
    [TestCase("2014-01-27", "2014-02-28", NotMet, Met)]
    public void Of_a_month_at_its_end_is_both_at_most_and_at_least_one(string start, string service, Truth atMost, Truth atLeast)
    {
        var days = DateRange.On(Day(start)).DaysUntil(Day(service));
        var month = new Duration(1, DurationUnit.Month);
        OrderedTests.Evaluate(new DurationComparison(ComparisonOperator.AtMost, month), days, Day(service)).Should().Be(atMost);
        OrderedTests.Evaluate(new DurationComparison(ComparisonOperator.AtLeast, month), days, Day(service)).Should().Be(atLeast);
        OrderedTests.Evaluate(new DurationComparison(ComparisonOperator.MoreThan, month), days, Day(service)).Should().Be(Kleene.Not(atMost));
        OrderedTests.Evaluate(new DurationComparison(ComparisonOperator.LessThan, month), days, Day(service)).Should().Be(Kleene.Not(atLeast));
    }

    [TestCase("4")]
    [TestCase("weeks")]
    [TestCase("-1 day")]
    [TestCase("1.5 weeks")]
    [TestCase("4 fortnights")]
    public void Is_a_whole_number_and_a_unit(string text) => Duration.TryParse(text, out _).Should().BeFalse();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
