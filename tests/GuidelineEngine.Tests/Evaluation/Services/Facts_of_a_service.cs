using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tests.Evaluation.Services;

public sealed class Facts_of_a_service
{
    [TestCase("[{ treatment: physical therapy, visits: 12 }, { treatment: physical therapy, visits: 6 }]", "at least 18")]
    [TestCase("[{ treatment: physical therapy 12 visits }]", "at least 12")]
    [TestCase("[{ treatment: physical therapy }, { treatment: physical therapy, visits: 6 }]", "at least 6")]
    [TestCase("[{ treatment: acupuncture, visits: 6 }, { treatment: Norco }]", "at least 0")]
    [TestCase("[{ treatment: physical therapy, visits: 6, from: 2014-11-13 }]", "at least 0")]
    [TestCase("[{ treatment: physical therapy, visits: 6, from: 2014-11-01, to: 2014-11-30 }]", "at least 0")]
    public void Count_the_visits_before_as_far_as_they_are_known(string treatments, string visits) =>
        ServicePack.Context("Physical therapy x 6 visits", "treatments: " + treatments).State("visits_before").Number.ToString().Should().Be(visits);

    [TestCase("[{ treatment: physical therapy, visits: 12 }]", "12")]
    [TestCase("[]", "0")]
    [TestCase("[{ treatment: physical therapy }]", "at least 0")]
    [TestCase("[{ treatment: something unheard of }]", "at least 0")]
    [TestCase("[{ treatment: acupuncture, visits: 6 }, { treatment: Norco }]", "0")]
    [TestCase("[{ treatment: physical therapy, visits: 6, from: 2014-11-01, to: 2014-11-30 }]", "0 to 6")]
    public void Count_the_visits_before_exactly_where_the_treatments_are_all(string treatments, string visits) =>
        ServicePack.Context("Physical therapy x 6 visits", "treatments: " + treatments + "\ntreatments_complete: yes").State("visits_before").Number.ToString().Should().Be(visits);

    [TestCase("Physical therapy 3x4 lumbar", "12")]
    [TestCase("Physical therapy 2-3x/week for 4 weeks", "8 to 12")]
    [TestCase("Physical therapy", "unknown")]
    public void Take_the_visits_requested_from_the_line(string item, string visits) =>
        ServicePack.Context(item).State("visits_requested").Number.ToString().Should().Be(visits);

    [Test]
    public void Take_the_body_part_from_the_line_before_what_the_request_is_for()
    {
        Part("Physical therapy x 6 visits, neck").Should().Be("neck");
        Part("Physical therapy x 6 visits").Should().Be("low_back");
        Part("Physical therapy x 6 visits, shoulder").Should().Be("another");
    }

    [Test]
    public void Know_the_way_and_how_a_device_is_had()
    {
        Choice("Transforaminal epidural steroid injection, 1 level", "way").Should().Be(1);
        Choice("TENS unit purchase", "how").Should().Be(2);
        Choice("TENS unit", "how").Should().Be(-1);
    }

    [TestCase("low back", "30")]
    [TestCase("Lumbar", "30")]
    [TestCase("neck", "unknown")]
    [TestCase("right shoulder", "unknown")]
    [TestCase("somewhere", "30")]
    public void Count_no_time_from_a_surgery_of_another_body_part(string operated, string days)
    {
        var after = ServicePack.Context("Physical therapy x 6 visits", $"surgery: {{ procedure: fusion, body_part: {operated}, date: 2014-10-13 }}").State("after_surgery");
        after.Number.ToString().Should().Be(days);
        after.Open.Should().Equal(CaseField.Surgery);
    }

    [Test]
    public void Count_the_time_since_a_surgery_that_was()
    {
        After("surgery: { procedure: discectomy, date: 2014-10-13 }").Number.ToString().Should().Be("30");
        After("surgery: { procedure: discectomy, date: 2014-12-13, planned: yes }").Status.Should().Be(FactStatus.Undocumented);
        After("").Status.Should().Be(FactStatus.Undocumented);
        After("findings: { after_surgery: 6 weeks }").Number.ToString().Should().Be("42");
    }

    private static FactState After(string root) => ServicePack.Context("Physical therapy x 6 visits", root).State("after_surgery");

    private static int Choice(string item, string fact) => ServicePack.Context(item).State(fact).Choice;

    private static string Part(string item)
    {
        var context = ServicePack.Context(item);
        var fact = context.Pack.Facts.First(known => known.Name == "part");
        return context.StateOf(fact).Choice is var choice && choice < fact.Choices.Count ? fact.Choices[choice].Name : "another";
    }
}
