using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Evaluation.Services;

public sealed class A_cap_on_visits
{
    private const string Eighteen = """
        injury: { date: 2012-02-01 }
        treatments:
          - { treatment: physical therapy, from: 2014-03, to: 2014-05-30, visits: 18, source: { document: d1 } }
        treatments_complete: { value: yes, source: { document: d1 } }
        """;

    private const string Progress = "findings: { progress: { value: yes, source: { document: d1 } } }";

    private const string NotMore = "\nfindings: { authorised_more: { value: no, source: { document: d1 } } }";

    [Test]
    public void Leaves_a_physician_the_visits_that_remain()
    {
        var decision = ServicePack.Decide("Physical therapy x 12 visits, low back", Eighteen + NotMore, Progress);

        decision.Truth.Should().Be(Truth.NotMet);
        decision.Outcome.Should().Be(Outcome.Modify);
        decision.Modification!.Requested.Visits.Should().Be(12);
        decision.Modification.Authorised!.Visits.Should().Be(6);
        decision.Modification.Why.Should().Be("24 visits, of which 18 were given before, leaves 6; 12 are asked.");
        decision.Rationale.Text.Should().Contain("With 18 visits before, the request goes beyond 24 visits.");
    }

    [Test]
    public void Sends_staff_to_a_physician_with_what_would_fit()
    {
        var decision = ServicePack.Decide("Physical therapy x 12 visits, low back", Eighteen + NotMore, Progress, "staff");

        decision.Outcome.Should().Be(Outcome.PhysicianReview);
        decision.Amendable!.To.Visits.Should().Be(6);
        decision.Then.Should().Be(Reviewer.Staff);
    }

    [Test]
    public void Certifies_what_it_leaves_and_not_one_visit_more()
    {
        ServicePack.Decide("Physical therapy x 6 visits, low back", Eighteen + NotMore, Progress, "staff").Outcome.Should().Be(Outcome.Certify);
        ServicePack.Decide("Physical therapy x 7 visits, low back", Eighteen + NotMore, Progress).Outcome.Should().Be(Outcome.Modify);
    }

    [Test]
    public void Asks_for_the_treatments_where_they_may_not_be_all()
    {
        var open = Eighteen.Replace("treatments_complete: { value: yes, source: { document: d1 } }", "", StringComparison.Ordinal);

        var decision = ServicePack.Decide("Physical therapy x 6 visits, low back", open + NotMore, Progress, "staff");

        decision.Truth.Should().Be(Truth.Undetermined);
        decision.Outcome.Should().Be(Outcome.RequestInformation);
        decision.Missing.Where(missing => missing.Role == MissingRole.Decides).Select(missing => (missing.Fact, missing.Reason))
            .Should().Equal(("treatments", MissingReason.BetweenBounds));
        decision.Then.Should().Be(Reviewer.Staff);
    }

    [Test]
    public void Is_exceeded_by_what_is_known_even_where_more_may_have_been_given()
    {
        var open = Eighteen.Replace("treatments_complete: { value: yes, source: { document: d1 } }", "", StringComparison.Ordinal);

        var decision = ServicePack.Decide("Physical therapy x 12 visits, low back", open + NotMore, Progress);

        decision.Truth.Should().Be(Truth.NotMet);
        decision.Amendable.Should().BeNull("how many are left is not known");
    }

    [Test]
    public void Yields_to_what_the_employer_authorised_in_writing() =>
        ServicePack.Decide("Physical therapy x 12 visits, low back", Eighteen + "\nfindings: { authorised_more: { value: yes, source: { document: d1 } } }", Progress, "staff")
            .Outcome.Should().Be(Outcome.Certify);

    [Test]
    public void Does_not_hold_for_an_injury_before_it() =>
        ServicePack.Decide("Physical therapy x 12 visits, low back", Eighteen.Replace("2012-02-01", "2003-12-31", StringComparison.Ordinal), Progress, "staff")
            .Outcome.Should().Be(Outcome.Certify);

    [Test]
    public void Counts_only_visits_of_the_same_service() =>
        ServicePack.Decide("Acupuncture x 12 visits, low back", Eighteen + NotMore, Progress, "staff").Outcome.Should().Be(Outcome.Certify);

    [Test]
    public void May_be_met_by_visits_that_a_finding_states()
    {
        const string Stated = "findings:\n  progress: { value: yes, source: { document: d1 } }\n  visits_before: { value: 12, source: { document: d1 } }";

        ServicePack.Decide("Physical therapy x 12 visits, low back", "injury: { date: 2012-02-01 }" + NotMore, Stated, "staff").Outcome.Should().Be(Outcome.Certify);
    }

    [Test]
    public void Is_open_where_a_finding_and_the_treatments_contradict_each_other()
    {
        const string Stated = "findings:\n  progress: { value: yes, source: { document: d1 } }\n  visits_before: { value: 12, source: { document: d1 } }";

        var decision = ServicePack.Decide("Physical therapy x 6 visits, low back", Eighteen + NotMore, Stated);

        decision.Truth.Should().Be(Truth.Undetermined);
        decision.Missing.Where(missing => missing.Role == MissingRole.Decides).Select(missing => (missing.Fact, missing.Reason)).Should().Equal(("treatments", MissingReason.Conflict));
    }

    [Test]
    public void Keeps_the_pace_of_the_part()
    {
        var part = ServicePack.Decide("Physical therapy 3x4 lumbar", Eighteen + NotMore, Progress).Modification!.Authorised!;

        (part.Visits, part.Weeks).Should().Be((6, 2));
    }

    private const string NoneBefore = "injury: { date: 2012-02-01 }\ntreatments_complete: { value: yes, source: { document: d1 } }";

    [Test]
    public void Counts_what_the_other_lines_ask_of_the_same_service()
    {
        var decision = ServicePack.Decide("Physical therapy x 16 visits, low back", NoneBefore + NotMore, Progress, beside: "item: \"Physical therapy 2x8, neck\"");

        decision.Truth.Should().Be(Truth.NotMet);
        decision.Modification!.Authorised!.Visits.Should().Be(8);
        decision.Modification.Why.Should().Be("24 visits, of which 0 were given before and 16 are asked on other lines, leaves 8; 16 are asked.");
        decision.Rationale.Text.Should().Contain("With 0 visits before, the request goes beyond 24 visits (counted with 16 on the line `Physical therapy 2x8, neck`)");
    }

    [TestCase("item: \"Physical therapy x 8 visits, neck\"", Outcome.Certify)]
    [TestCase("item: \"Physical therapy x 9 visits, neck\"", Outcome.PhysicianReview)]
    [TestCase("item: \"Acupuncture x 12 visits, neck\"", Outcome.Certify)]
    [TestCase("item: \"Physical therapy x 12 visits, neck\", service_date: 2014-12-12", Outcome.Certify)]
    [TestCase("item: \"Physical therapy x 12 visits, neck\", service_date: 2014-11-01", Outcome.PhysicianReview)]
    public void Certifies_a_line_that_fits_beside_the_others(string other, Outcome outcome) =>
        ServicePack.Decide("Physical therapy x 16 visits, low back", NoneBefore + NotMore, Progress, "staff", other).Outcome.Should().Be(outcome);

    [TestCase("item: \"Physical therapy, neck\"", "the visits of the line `Physical therapy, neck` are not given")]
    [TestCase("item: \"some unheard of thing\"", "`some unheard of thing` was not understood")]
    public void Is_open_for_a_physician_where_a_line_beside_it_does_not_say_how_many(string other, string why)
    {
        var decision = ServicePack.Decide("Physical therapy x 16 visits, low back", NoneBefore + NotMore, Progress, "staff", other);

        decision.Outcome.Should().Be(Outcome.PhysicianReview);
        decision.Truth.Should().BeNull("no answer about this line can settle it");
        decision.Rationale.Text.Should().Contain(why);
    }
}
