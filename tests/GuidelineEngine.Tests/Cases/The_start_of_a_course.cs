using System.Globalization;

namespace GuidelineEngine.Tests.Cases;

public sealed class The_start_of_a_course
{
    // Seen from the service date, 2014-11-12: the days of use that are possible before it.
    [TestCase("new", "2014-11-12", "2014-11-12", "0")]
    [TestCase("2014-10-15", "2014-10-15", "2014-10-15", "28")]
    [TestCase("2012-09", "2012-09-01", "2012-09-30", "773 to 802")]
    [TestCase("2012", "2012-01-01", "2012-12-31", "681 to 1046")]
    [TestCase("{ by: 2012-09 }", "", "2012-09-30", "at least 773")]
    [TestCase("{ by: 2012-09-14 }", "", "2012-09-14", "at least 789")]
    [TestCase("{ by: 2012 }", "", "2012-12-31", "at least 681")]
    [TestCase("{ after: 2014-09 }", "2014-10-01", "", "at most 42")]
    [TestCase("{ after: 2013 }", "2014-01-01", "", "at most 315")]
    [TestCase("{ after: 2014-08, by: 2014-10-01 }", "2014-09-01", "2014-10-01", "42 to 72")]
    [TestCase("{ at_least: 6 weeks }", "", "2014-10-01", "at least 42")]
    [TestCase("{ at_most: 2 months }", "2014-09-12", "", "at most 61")]
    [TestCase("{ at_least: 3 days, at_most: 1 week }", "2014-11-05", "2014-11-09", "3 to 7")]
    [TestCase("{ after: 2014-10-31, at_least: 3 days }", "2014-11-01", "2014-11-09", "3 to 11")]
    [TestCase("{ value: new, source: pr2 }", "2014-11-12", "2014-11-12", "0")]
    [TestCase("{ value: 2012-09, source: { document: pr2, page: 2 } }", "2012-09-01", "2012-09-30", "773 to 802")]
    public void Is_an_interval(string since, string earliest, string latest, string days)
    {
        var request = CaseText.Request("since: " + since);
        var start = request.Since!.StartSeenFrom(request.ServiceDate);

        (Text(start.Earliest), Text(start.Latest)).Should().Be((earliest, latest));
        start.DaysUntil(request.ServiceDate).ToString().Should().Be(days);
    }

    [TestCase("recently", "GE1213")]
    [TestCase("6 weeks", "GE1213")]
    [TestCase("2014-13", "GE1213")]
    [TestCase("0214-10-15", "GE1215")]
    [TestCase("{ at_least: 6 fortnights }", "GE1211")]
    [TestCase("{ by: soon }", "GE1212")]
    [TestCase("{ by: 2012, after: 2013 }", "GE1217")]
    [TestCase("{ at_least: 2 months, at_most: 3 weeks }", "GE1217")]
    [TestCase("{ source: pr2 }", "GE1216")]
    [TestCase("{ value: new, by: 2012 }", "GE1219")]
    [TestCase("2014-11-13", "GE1223")]
    [TestCase("2041", "GE1223")]
    [TestCase("{ by: 2014-09, at_most: 1 week }", "GE1223")]
    [TestCase("{ til: 2014 }", "GE1216", "GE1031")]
    [TestCase("[2014]", "GE1032")]
    [TestCase("", "GE1033")]
    public void That_cannot_be_is_an_error(string since, params string[] ids) =>
        CaseText.Ids(CaseText.With(request: "since: " + since)).Should().BeEquivalentTo(ids);

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
