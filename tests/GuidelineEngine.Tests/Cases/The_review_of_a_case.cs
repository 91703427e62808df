using GuidelineEngine.Cases;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Cases;

public sealed class The_review_of_a_case
{
    private static readonly DateOnly AsOf = new(2014, 11, 12);

    [Test]
    public void Gives_its_requests_their_stage_and_dates()
    {
        var request = CaseText.Request("");

        (request.Stage, request.Requested, request.ServiceDate).Should().Be((Stage.Prospective, AsOf, AsOf));
    }

    [Test]
    public void Yields_to_what_a_request_states()
    {
        var request = CaseText.Request("stage: retrospective\nrequested: 2014-11-01\nservice_date: 2014-10-30");

        (request.Stage, request.Requested, request.ServiceDate).Should().Be((Stage.Retrospective, new DateOnly(2014, 11, 1), new DateOnly(2014, 10, 30)));
    }

    [Test]
    public void Takes_the_service_date_that_the_line_gives() =>
        CaseText.Request("stage: retrospective", "Retrospective Norco 10/325mg #60 with a dos of 4/14/2014").ServiceDate.Should().Be(new DateOnly(2014, 4, 14));

    [Test]
    public void Says_where_the_line_is_about_another()
    {
        const string line = "Retrospective Norco 10/325mg #60 with a dos of 4/14/2014";

        CaseText.Request("service_date: 2014-04-15", line).Differences.Should().Equal(
            "service_date: 2014-04-15 in the case, 2014-04-14 on the line", "stage: prospective in the case, retrospective on the line");
        CaseText.Request("stage: retrospective", line).Differences.Should().BeEmpty();
    }

    [Test]
    public void Needs_the_date_of_the_request_at_independent_medical_review()
    {
        CaseText.Ids(CaseText.With(stage: "independent_medical_review")).Should().Equal("GE1221");
        CaseText.Case(CaseText.With("rfa: { dated: 2014-11-05 }", stage: "independent_medical_review")).Requests[0].Requested.Should().Be(new DateOnly(2014, 11, 5));
        CaseText.Case(CaseText.With(request: "requested: 2014-11-04", stage: "independent_medical_review")).Requests[0].ServiceDate.Should().Be(AsOf);
    }

    [Test]
    public void Needs_the_date_of_service_at_retrospective_review()
    {
        CaseText.Ids(CaseText.With(stage: "retrospective")).Should().Equal("GE1222");
        CaseText.Ids(CaseText.With(request: "stage: retrospective")).Should().Equal("GE1222");
    }

    [Test]
    public void Knows_when_the_answer_came_and_when_the_form_was_mailed()
    {
        var read = CaseText.Case(CaseText.With("rfa: { received: { mailed: 2014-11-03, by: mail } }\nclaim: { liability_final: 2014-11-01 }\nrequester: { in_network: yes }"));

        (read.Rfa!.Mailed, read.Rfa.ReceivedAt).Should().Be((new DateOnly(2014, 11, 3), null));
        read.Claim.LiabilityFinal.Should().Be(new DateOnly(2014, 11, 1));
        read.Requester!.IsInNetwork.Should().BeTrue();
        var asked = CaseText.OfTheDesign.Replace("reviewer: staff", "reviewer: staff, information_requested: 2014-11-10, information_received: 2014-11-12", StringComparison.Ordinal);
        CaseText.Case(asked).InformationReceived.Should().Be(new DateOnly(2014, 11, 12));
        CaseText.Ids(asked.Replace("received: 2014-11-12", "received: 2014-11-09", StringComparison.Ordinal)).Should().ContainSingle("an answer does not come before the question");
    }

    [Test]
    public void Is_by_physicians_at_independent_medical_review()
    {
        var text = CaseText.OfTheDesign.Replace("stage: prospective", "stage: independent_medical_review", StringComparison.Ordinal);

        CaseText.Ids(text).Should().Equal("GE1220");
        CaseText.Case(text.Replace(", reviewer: staff", "", StringComparison.Ordinal)).Reviewer.Should().Be(Reviewer.Physician);
        CaseText.Ids(CaseText.OfTheDesign.Replace("    purpose:", "    stage: independent_medical_review\n    purpose:", StringComparison.Ordinal)).Should().Equal("GE1220");
    }

    [Test]
    public void Can_be_replaced_and_says_so()
    {
        var read = CaseText.Case(
            CaseText.With(request: "stage: retrospective\nservice_date: 2014-10-30", stage: "concurrent"),
            new CaseOverrides(Stage.Prospective, Reviewer.Staff, new DateOnly(2026, 7, 1)));

        (read.Stage, read.Reviewer, read.AsOf).Should().Be((Stage.Prospective, Reviewer.Staff, new DateOnly(2026, 7, 1)));
        (read.Requests[0].Stage, read.Requests[0].Requested, read.Requests[0].ServiceDate).Should()
            .Be((Stage.Prospective, new DateOnly(2026, 7, 1), new DateOnly(2014, 10, 30)));
        read.Overridden.Should().Equal(
            "as_of: 2026-07-01 (the file says 2014-11-12)",
            "stage: prospective (the file says concurrent)",
            "reviewer: staff (the file says physician)",
            "stage of norco: prospective (the file says retrospective)");
    }

    [Test]
    public void Is_not_replaced_by_the_same()
    {
        CaseText.Case(CaseText.OfTheDesign, new CaseOverrides(Stage.Prospective, Reviewer.Staff, AsOf)).Overridden.Should().BeEmpty();
        CaseText.Case(CaseText.OfTheDesign.Replace("as_of: 2014-11-12", "", StringComparison.Ordinal), new CaseOverrides(AsOf: AsOf)).Overridden.Should()
            .Equal("as_of: 2014-11-12 (the file does not say)");
    }

    [Test]
    public void By_staff_cannot_be_moved_to_independent_medical_review() =>
        CaseText.Ids(CaseText.OfTheDesign, new CaseOverrides(Stage.IndependentMedicalReview)).Should().Equal("GE1220");
}
