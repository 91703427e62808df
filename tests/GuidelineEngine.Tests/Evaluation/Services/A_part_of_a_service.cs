using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Evaluation.Services;

public sealed class A_part_of_a_service
{
    [Test]
    public void Has_as_many_levels_as_the_guideline_allows()
    {
        var modification = ServicePack.Decide("Epidural steroid injection, 3 levels, lumbar").Modification!;

        modification.Requested.Levels.Should().Be(3);
        modification.Authorised!.Levels.Should().Be(2);
        modification.Why.Should().Be("2 levels; 3 are asked.");
    }

    [Test]
    public void Has_as_many_hours_as_the_guideline_allows()
    {
        var modification = ServicePack.Decide("Functional restoration program x 200 hours").Modification!;

        (modification.Requested.Hours, modification.Authorised!.Hours).Should().Be((200, 160));
    }

    [Test]
    public void Takes_as_many_weeks_as_the_guideline_allows()
    {
        var modification = ServicePack.Decide("Gym program 2x8").Modification!;

        (modification.Authorised!.Weeks, modification.Authorised.Visits).Should().Be((6, 12));
    }

    [Test]
    public void Turns_a_purchase_into_a_rental_for_the_time_of_the_trial()
    {
        var modification = ServicePack.Decide("TENS unit purchase").Modification!;

        modification.Requested.Acquisition.Should().Be("purchase");
        (modification.Authorised!.Acquisition, modification.Authorised.Days).Should().Be(("rental", 30));
        modification.Why.Should().Be("A trial of 30 days comes first; a purchase is asked.");
    }

    [Test]
    public void Shortens_a_rental_that_is_longer_than_the_trial()
    {
        var modification = ServicePack.Decide("TENS unit rental 60 days").Modification!;

        (modification.Authorised!.Acquisition, modification.Authorised.Days).Should().Be(("rental", 30));
    }

    [TestCase("TENS unit 30 day rental", Outcome.Certify)]
    [TestCase("Epidural steroid injection, 2 levels, lumbar", Outcome.Certify)]
    [TestCase("Functional restoration program x 160 hours", Outcome.Certify)]
    [TestCase("Gym program 2x6", Outcome.Certify)]
    [TestCase("TENS unit", Outcome.RequestInformation)]
    [TestCase("Epidural steroid injection, lumbar", Outcome.RequestInformation)]
    public void Is_not_needed_where_the_whole_fits_or_is_not_known(string item, Outcome outcome)
    {
        var decision = ServicePack.Decide(item, reviewer: "staff");

        decision.Outcome.Should().Be(outcome);
        decision.Missing.Any(missing => missing is { Fact: "item", Role: MissingRole.Decides }).Should().Be(outcome == Outcome.RequestInformation);
    }

    [Test]
    public void Is_written_beside_the_whole_in_json()
    {
        var json = DecisionJson.Write(ServicePack.Engine.Decide(ServicePack.Read(ServicePack.Case("TENS unit purchase"))));

        json.Should().Contain("\"acquisition\": \"purchase\"").And.Contain("\"acquisition\": \"rental\"").And.Contain("\"days\": 30").And.NotContain("\"visits\": null");
    }
}
