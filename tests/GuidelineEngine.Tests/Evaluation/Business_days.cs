using System.Globalization;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Evaluation;

public sealed class Business_days
{
    private static readonly ReviewPolicy Policy = RulePackReader.Read(PackFiles.FromFolder(Repository.Path("rules", "california"))).Pack!.Policy!;

    // Received on Friday 7 November 2014: Saturday counted before 2020, Veterans Day on Tuesday does not.
    [TestCase("2014-11-07", 5, "2014-11-14")]
    [TestCase("2014-11-07", 1, "2014-11-08")]
    [TestCase("2014-11-08", 1, "2014-11-10")]
    [TestCase("2014-11-10", 1, "2014-11-12")]
    // From 2020 no Saturday counts.
    [TestCase("2020-11-06", 1, "2020-11-09")]
    [TestCase("2020-11-06", 5, "2020-11-16")]
    [TestCase("2014-12-24", 1, "2014-12-26")]
    [TestCase("2015-05-22", 2, "2015-05-26")]
    [TestCase("2014-11-26", 1, "2014-11-29")]
    [TestCase("2014-11-07", 0, "2014-11-07")]
    public void Are_counted_after_the_day_itself(string start, int count, string expected) =>
        BusinessDays.After(Day(start), count, Policy).Should().Be(Day(expected));

    [TestCase("2014-11-09", false, Description = "a Sunday")]
    [TestCase("2014-11-11", false, Description = "Veterans Day")]
    [TestCase("2014-11-27", false, Description = "Thanksgiving, the fourth Thursday")]
    [TestCase("2014-11-20", true, Description = "the third Thursday")]
    [TestCase("2014-11-28", false, Description = "the day after Thanksgiving")]
    [TestCase("2019-11-29", false, Description = "the day after Thanksgiving, a fifth Friday")]
    [TestCase("2023-01-02", false, Description = "New Year's Day, a Sunday, kept on Monday")]
    [TestCase("2023-01-03", true, Description = "the day after that")]
    [TestCase("2021-07-05", false, Description = "Independence Day, a Sunday, kept on Monday")]
    [TestCase("2020-07-03", true, Description = "the Friday before Independence Day, a Saturday")]
    [TestCase("2020-07-06", true, Description = "the Monday after a Saturday")]
    [TestCase("2015-03-31", false, Description = "Cesar Chavez Day")]
    [TestCase("2000-03-31", true, Description = "the year before it was one")]
    [TestCase("2014-05-26", false, Description = "Memorial Day, the last Monday of May")]
    [TestCase("2014-05-19", true, Description = "a Monday before it")]
    [TestCase("2014-09-01", false, Description = "Labor Day, the first Monday of September")]
    [TestCase("2014-11-15", true, Description = "a Saturday of 2014")]
    [TestCase("2021-11-13", false, Description = "a Saturday of 2021")]
    public void Leave_out_Sundays_and_holidays(string day, bool isBusinessDay) => BusinessDays.IsBusinessDay(Day(day), Policy).Should().Be(isBusinessDay);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
