using System.Globalization;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs.California;

/// <summary>Which editions of the schedule are in force one day before, on and after each switch, for both triggers.</summary>
public sealed class Editions_at_their_edges
{
    private static readonly RulePack Pack = RulePackReader.Read(PackFiles.FromFolder(Repository.Path("rules", "california"))).Pack!;

    // The chronic pain guidelines look at the request's date.
    [TestCase("2009-07-17", "2016-08-30", "mtus-2007")]
    [TestCase("2009-07-18", "2016-08-30", "mtus-2007 mtus-acupuncture mtus-chronic-pain-2009 mtus-postsurgical-2009")]
    [TestCase("2009-07-19", "2016-08-30", "mtus-2007 mtus-acupuncture mtus-chronic-pain-2009 mtus-postsurgical-2009")]
    [TestCase("2016-07-27", "2016-08-30", "mtus-2007 mtus-acupuncture mtus-chronic-pain-2009 mtus-postsurgical-2009")]
    [TestCase("2016-07-28", "2016-08-30", "mtus-2007 mtus-acupuncture mtus-chronic-pain-2009 mtus-postsurgical-2009")]
    [TestCase("2016-07-29", "2016-08-30", "mtus-2007 mtus-2016 mtus-acupuncture mtus-postsurgical-2009")]
    [TestCase("2016-07-30", "2016-08-30", "mtus-2007 mtus-2016 mtus-acupuncture mtus-postsurgical-2009")]
    // The schedule of 2017 looks at the date of service, and is all of the works.
    [TestCase("2017-11-01", "2017-11-29", "mtus-2007 mtus-2016 mtus-acupuncture mtus-postsurgical-2009")]
    [TestCase("2017-11-01", "2017-11-30", "mtus-2007 mtus-2016 mtus-acupuncture mtus-postsurgical-2009")]
    [TestCase("2017-11-01", "2017-12-01", "mtus-acoem-2017")]
    [TestCase("2017-11-01", "2017-12-02", "mtus-acoem-2017")]
    [TestCase("2016-07-28", "2017-11-30", "mtus-2007 mtus-acupuncture mtus-chronic-pain-2009 mtus-postsurgical-2009")]
    [TestCase("2016-07-28", "2017-12-01", "mtus-acoem-2017")]
    public void Are_those_that_their_triggers_name(string requested, string service, string expected) =>
        string.Join(' ', Editions.InForce(Pack, Day(requested), Day(service)).Where(source => source.Authority == "mtus").Select(source => source.Id))
            .Should().Be(expected);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
