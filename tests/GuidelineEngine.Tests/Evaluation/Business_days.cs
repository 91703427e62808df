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
    [TestCase("2014-11-26", 1, "2014-11-28")]
    [TestCase("2014-11-07", 0, "2014-11-07")]
    public void Are_counted_after_the_day_itself(string start, int count, string expected) =>
        BusinessDays.After(Day(start), count, Policy).Should().Be(Day(expected));

    [TestCase("2014-11-09", false, Description = "a Sunday")]
    [TestCase("2014-11-11", false, Description = "Veterans Day")]
    [TestCase("2014-11-27", false, Description = "Thanksgiving, the fourth Thursday")]
    [TestCase("2014-11-20", true, Description = "the third Thursday")]
    [TestCase("2014-05-26", false, Description = "Memorial Day, the last Monday of May")]
    [TestCase("2014-05-19", true, Description = "a Monday before it")]
    [TestCase("2014-09-01", false, Description = "Labor Day, the first Monday of September")]
    [TestCase("2014-11-15", true, Description = "a Saturday of 2014")]
    [TestCase("2021-11-13", false, Description = "a Saturday of 2021")]
    public void Leave_out_Sundays_and_holidays(string day, bool isBusinessDay) => BusinessDays.IsBusinessDay(Day(day), Policy).Should().Be(isBusinessDay);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
