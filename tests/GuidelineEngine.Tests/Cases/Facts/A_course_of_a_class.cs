using GuidelineEngine.Cases;
using GuidelineEngine.Tests.Evaluation.Services;

namespace GuidelineEngine.Tests.Cases.Facts;

/// <summary>One drug of a class after another.</summary>
public sealed class A_course_of_a_class
{
    // Hydrocodone is asked for, an opioid agonist as morphine is.
    [TestCase("{ drug: morphine 15mg, since: 2014-09-01, until: 2014-11-11 }", "since: new", "72")]
    [TestCase("{ drug: morphine 15mg, since: 2014-09-01, until: 2014-11-10 }", "since: new", "0")]
    [TestCase("{ drug: Norco 5/325, since: 2014-09-01, until: 2014-11-11 }", "since: new", "72")]
    [TestCase("{ drug: Xanax 1mg, since: 2014-09-01, until: 2014-11-11 }", "since: new", "0")]
    [TestCase("{ drug: morphine 15mg, until: 2014-11-11 }", "since: new", "at least 1")]
    [TestCase("{ drug: morphine 15mg, since: 2014-09-01, until: 2014-10-12 }", "since: 2014-10-13", "72")]
    [TestCase("{ drug: morphine 15mg, since: 2014-09-01, until: 2014-10-11 }", "since: 2014-10-13", "30")]
    [TestCase("{ drug: morphine 15mg, since: 2014-09-01, until: 2014-10-31 }", "since: 2014-10-13", "72")]
    [TestCase("{ drug: morphine 15mg, since: 2014-09-01, until: 2014-10-12 }", "since: 2014-10", "12 to 72")]
    [TestCase("{ drug: morphine 15mg, since: 2014-09-01, until: 2014-10-12 }, { drug: morphine 30mg, since: 2014-10-13, until: 2014-11-11 }", "since: new", "72")]
    [TestCase("{ drug: morphine 30mg, since: 2014-10-13, until: 2014-11-11 }, { drug: morphine 15mg, since: 2014-09-01, until: 2014-10-12 }", "since: new", "72")]
    [TestCase("{ drug: morphine 30mg, since: 2014-10-13, until: 2014-11-11 }, { drug: morphine 15mg, since: 2014-09-01, until: 2014-10-11 }", "since: new", "30")]
    public void Goes_on_where_one_drug_follows_another_without_a_day_between(string medications, string request, string days) =>
        Courses.ClassDuration(ServicePack.Context("Norco 10/325mg #90", $"medications: [{medications}]\nmedications_complete: yes", request)).Number.ToString().Should().Be(days);

    [Test]
    public void Rests_on_the_record_of_the_drug_that_it_continues() =>
        Courses.ClassDuration(ServicePack.Context("Norco 10/325mg #90", "medications: [{ drug: morphine 15mg, since: 2014-09-01, until: 2014-11-11 }]\nmedications_complete: { value: yes, source: d1 }", "since: { value: 2014-11-12, source: d1 }"))
            .IsSourced.Should().BeFalse();
}
