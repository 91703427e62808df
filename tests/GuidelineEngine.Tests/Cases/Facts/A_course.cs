using GuidelineEngine.Cases;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Cases.Facts;

public sealed class A_course
{
    [TestCase("new", 0, 0)]
    [TestCase("2014-11-12", 0, 0)]
    [TestCase("2014-10-15", 28, 28)]
    [TestCase("2014-10", 12, 42)]
    [TestCase("2013", 316, 680)]
    [TestCase("{ by: 2014-09 }", 43, null)]
    [TestCase("{ after: 2014-09 }", 0, 42)]
    [TestCase("{ at_least: 4 weeks }", 28, null)]
    [TestCase("{ at_most: 4 weeks }", 0, 28)]
    [TestCase("{ at_least: 1 month }", 31, null)]
    public void Lasts_from_its_start_to_the_service(string since, int least, int? most)
    {
        var days = Courses.CourseDuration(FactsOfACase.Of(request: "since: " + since)).Number;
        (days.Lower?.Value ?? 0, days.Upper?.Value).Should().Be(((decimal)least, (decimal?)most));
    }

    [Test]
    public void Is_known_from_the_medications_as_well() =>
        Courses.CourseDuration(FactsOfACase.Of("medications: [{ drug: Norco 10/325, since: 2014-10-13 }]")).Number.Should().Be(Interval.Exactly(30));

    [Test]
    public void Whose_starts_disagree_is_open() =>
        Courses.CourseDuration(FactsOfACase.Of("medications: [{ drug: Norco 10/325, since: 2014-10-13 }]", "since: 2014-09-01")).Status.Should().Be(FactStatus.Conflict);

    [Test]
    public void Given_in_addition_is_not_that_of_the_medications() =>
        Courses.CourseDuration(FactsOfACase.Of("medications: [{ drug: Norco 10/325, since: 2014-10-13 }]", "in_addition: yes")).Number.IsUnknown.Should().BeTrue();

    [TestCase("", "", Truth.Undetermined)]
    [TestCase("", "since: new", Truth.Met)]
    [TestCase("", "since: 2014-10-01", Truth.NotMet)]
    [TestCase("", "since: { at_most: 4 weeks }", Truth.Undetermined)]
    [TestCase("medications: [Norco 10/325]", "", Truth.NotMet)]
    [TestCase("medications: [{ drug: Norco 10/325, until: 2014-01-01 }]", "", Truth.Undetermined)]
    [TestCase("", "supply: { last_fill: 2014-10-20 }", Truth.NotMet)]
    [TestCase("", "purpose: trial", Truth.Met)]
    [TestCase("", "purpose: maintenance", Truth.NotMet)]
    [TestCase("", "purpose: acute", Truth.Undetermined)]
    public void Is_new_or_running(string root, string request, Truth isNew) => Courses.IsNew(FactsOfACase.Of(root, request)).Should().Be(isNew);

    [TestCase("", "purpose: trial\nsince: 2014-10-01")]
    [TestCase("", "purpose: maintenance\nsince: new")]
    [TestCase("medications: [Norco 10/325]", "since: new")]
    public void That_is_said_to_be_new_and_to_be_running_is_open(string root, string request)
    {
        Courses.IsNew(FactsOfACase.Of(root, request)).Should().Be(Truth.Undetermined);
        Courses.StartIsContradictory(FactsOfACase.Of(root, request)).Should().BeTrue();
    }
}
