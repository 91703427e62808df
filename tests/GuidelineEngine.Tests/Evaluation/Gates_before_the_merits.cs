using System.Globalization;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Evaluation;

public sealed class Gates_before_the_merits
{
    [Test]
    public void Rest_on_the_law_of_the_day_of_the_request()
    {
        var gates = Decide("").Gates;

        gates.Single(gate => gate.Id == "time").RestsOn!.Section.Should().Be("4610(g)");
        gates.Single(gate => gate.Id == "body_part").RestsOn!.Section.Should().Be("9792.9.1(b)");
        gates.Should().OnlyContain(gate => gate.State == GateState.Passed);
    }

    [TestCase("2014-11-14", "A notice that review is deferred can be given until 2014-11-14.")]
    [TestCase("2014-11-15", "The last day for a notice that review is deferred, 2014-11-14, is past.")]
    public void Say_until_when_review_of_a_disputed_body_part_can_be_deferred(string asOf, string said)
    {
        var decision = Decide("", claim: "{ status: accepted, accepted: [right hip], disputed: [low back] }", asOf: asOf);

        var gate = Gate(decision, "body_part");
        (gate.State, gate.Who).Should().Be((GateState.Stopped, "adjuster"));
        gate.Why.Should().EndWith(said);
        decision.Requests[0].Deadlines.DeferBy.Should().Be(new DateOnly(2014, 11, 14));
    }

    // The request is for Norco; what was decided before, and how the gate then stands.
    [TestCase("by: utilization_review, outcome: non_certify", "2014-11-12", "Open staff")]
    [TestCase("by: utilization_review, outcome: non_certify, facts_changed: yes", "2014-11-12", "Passed staff")]
    [TestCase("by: utilization_review, outcome: non_certify, facts_changed: no", "2014-11-12", "Stopped physician")]
    [TestCase("by: utilization_review, outcome: modify, facts_changed: no, same_requester: yes", "2014-11-12", "Stopped physician")]
    [TestCase("by: utilization_review, outcome: modify, facts_changed: no, same_requester: no", "2014-11-12", "Passed staff")]
    [TestCase("by: utilization_review, outcome: modify, facts_changed: no, same_requester: no, same_group: yes", "2017-12-31", "Passed staff", Description = "before 2018 the same physician only")]
    [TestCase("by: utilization_review, outcome: modify, facts_changed: no, same_requester: no, same_group: yes", "2018-01-01", "Stopped physician", Description = "from 2018 the practice group")]
    [TestCase("by: utilization_review, outcome: modify, facts_changed: no, same_requester: no, same_group: yes", "2018-01-02", "Stopped physician")]
    [TestCase("by: utilization_review, outcome: modify, facts_changed: no, same_requester: no", "2018-01-02", "Open staff", Description = "the group is asked for")]
    [TestCase("by: utilization_review, outcome: modify, facts_changed: no, same_requester: no, same_group: no", "2018-01-02", "Passed staff")]
    [TestCase("by: utilization_review, outcome: non_certify, facts_changed: no", "2012-12-31", "Passed staff", Description = "before the law of 2013")]
    [TestCase("by: utilization_review, outcome: certify, authorization: A-1, through: 2030-01-01", "2014-11-12", "Stopped staff")]
    [TestCase("by: utilization_review, outcome: certify, authorization: A-1, through: 2012-02-01", "2014-11-12", "Passed staff")]
    [TestCase("by: utilization_review, outcome: certify, authorization: A-1", "2014-11-12", "Open staff")]
    [TestCase("by: independent_medical_review, outcome: overturned", "2014-11-12", "Stopped staff")]
    public void Look_at_earlier_decisions_on_the_same_treatment(string prior, string asOf, string expected)
    {
        var before = DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(-6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        var gate = Gate(Decide($"prior_decisions: [ {{ date: {before}, item: Norco, {prior} }} ]", asOf: asOf, dated: asOf), "prior_decision");

        (gate.State + " " + gate.Who).Should().Be(expected, gate.Why);
    }

    [TestCase("2013-11-12", GateState.Passed)]
    [TestCase("2013-11-13", GateState.Open)]
    [TestCase("2013-11-14", GateState.Open)]
    public void Let_a_denial_stand_for_twelve_months(string denied, GateState expected) =>
        Gate(Decide($"prior_decisions: [ {{ date: {denied}, by: utilization_review, item: Norco, outcome: non_certify }} ]"), "prior_decision").State.Should().Be(expected);

    [TestCase("Physical therapy 12 visits for the neck", GateState.Passed, Description = "another body part is another treatment")]
    [TestCase("Physical therapy 8 visits for the low back", GateState.Open)]
    [TestCase("Acupuncture 8 visits for the low back", GateState.Passed)]
    public void Know_the_same_service(string item, GateState expected) =>
        Gate(Decide($"prior_decisions: [ {{ date: 2014-06-01, by: utilization_review, item: \"{item}\", outcome: non_certify }} ]", item: "Physical therapy 12 visits for the low back"), "prior_decision").State.Should().Be(expected);

    [TestCase("2014-11-18", "Passed staff")]
    [TestCase("2014-11-19", "Passed staff")]
    [TestCase("2014-11-20", "Passed physician")]
    public void Call_a_review_late_after_the_outer_day(string asOf, string expected)
    {
        var decision = Decide("", asOf: asOf);

        var gate = Gate(decision, "time");
        (gate.State + " " + gate.Who).Should().Be(expected);
        var first = decision.Requests[0].Rationale.Sentences[0];
        first.Text.StartsWith("UNTIMELY: the review was due by 2014-11-19", StringComparison.Ordinal).Should().Be(gate.Who == "physician", "that is said before the merits");
        if (gate.Who == "physician")
        {
            first.Statements.Should().Equal("california-review/outer");
            DecisionText.Write(decision).Should().Contain("CLOCK   UNTIMELY").And.Contain("→ physician: UNTIMELY");
        }
    }

    // Whether review may not be needed, for a service so many days after the injury.
    [TestCase("2017-12-31", 5, "Physical therapy 6 visits for the low back", false)]
    [TestCase("2018-01-01", 5, "Physical therapy 6 visits for the low back", true)]
    [TestCase("2018-01-02", 5, "Physical therapy 6 visits for the low back", true)]
    [TestCase("2019-03-01", 29, "Physical therapy 6 visits for the low back", true)]
    [TestCase("2019-03-01", 30, "Physical therapy 6 visits for the low back", true)]
    [TestCase("2019-03-01", 31, "Physical therapy 6 visits for the low back", false)]
    [TestCase("2019-03-01", 5, "MRI of the low back", false, Description = "imaging other than X-ray needs review")]
    [TestCase("2019-03-01", 5, "X-ray of the low back", true)]
    [TestCase("2019-03-01", 5, "Psychotherapy 6 visits", false)]
    [TestCase("2019-03-01", 5, "Norco 10/325mg #60", false, Description = "a drug needs review unless the formulary exempts it")]
    public void Say_that_review_may_not_be_needed_in_the_days_after_an_injury(string injury, int days, string item, bool expected)
    {
        var asOf = DateOnly.ParseExact(injury, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        var decision = Decide("requester: { in_network: yes }", asOf: asOf, dated: asOf, item: item, injury: injury);

        var gate = decision.Gates.SingleOrDefault(gate => gate.Id == "first_days");
        (gate is not null).Should().Be(expected);
        if (gate is null)
            return;
        (gate.State, gate.Who, gate.RestsOn!.Section).Should().Be((GateState.Passed, "adjuster", "4610(b)"));
        gate.Why.Should().Be("Review before the treatment may not be needed: the service falls within 30 days of the injury. This neither certifies nor denies.");
    }

    [Test]
    public void Say_nothing_of_an_exemption_where_liability_is_disputed() =>
        Decide("", claim: "{ status: accepted, disputed: [low back] }", asOf: "2019-03-10", dated: "2019-03-10", item: "Physical therapy 6 visits for the low back", injury: "2019-03-01")
            .Gates.Should().NotContain(gate => gate.Id == "first_days");

    [TestCase("requester: { in_network: no }", false)]
    [TestCase("", true)]
    public void Leave_to_the_adjuster_whether_the_physician_is_of_the_network(string more, bool expected)
    {
        var decision = Decide(more, asOf: "2019-03-10", dated: "2019-03-10", item: "Physical therapy 6 visits for the low back", injury: "2019-03-01");

        decision.Gates.Any(gate => gate.Id == "first_days" && gate.Why.Contains("provided that the physician is of the network", StringComparison.Ordinal)).Should().Be(expected);
    }

    [Test]
    public void Show_by_when_independent_medical_review_is_applied_for()
    {
        var decision = Decide("prior_decisions: [ { date: 2014-11-05, served: 2014-11-06, by: utilization_review, item: Norco, outcome: non_certify } ]", stage: "independent_medical_review");

        decision.Gates.Should().BeEmpty();
        decision.Requests[0].Deadlines.ApplyBy.Should().Be(new DateOnly(2014, 12, 6));
        DecisionText.Write(decision).Should().Contain("independent medical review to be applied for by Sat 2014-12-06");
    }

    [Test]
    public void Leave_who_may_decide_to_the_policy()
    {
        var staff = Decide("").Requests[0];
        (staff.Authority, staff.AuthorityRestsOn.Single().Statement).Should().Be((Reviewer.Staff, "california-review/who_may_approve"));
        var late = Decide("", asOf: "2014-11-20").Requests[0];
        late.Authority.Should().Be(Reviewer.Physician);
        late.AuthorityRestsOn.Select(citation => citation.Statement).Should().Equal("california-review/who_may_deny", "california-review/medical_director");
        Decide("", stage: "independent_medical_review").Requests[0].AuthorityRestsOn.Should().BeEmpty();
    }

    private static Gate Gate(CaseDecision decision, string id) => decision.Gates.Single(gate => gate.Id == id);

    private static CaseDecision Decide(
        string more,
        string claim = "{ status: accepted, accepted: [low back] }",
        string asOf = "2014-11-12",
        string dated = "2014-11-05",
        string item = "Norco 10/325mg #60",
        string injury = "2003-11-13",
        string stage = "prospective") => CaliforniaPack.Decide("gates.case.yaml", $$"""
            case: gates
            as_of: {{asOf}}
            review: { stage: {{stage}}, reviewer: {{(stage == "prospective" ? "staff" : "physician")}} }
            rfa: { kind: new, dated: {{dated}}, received: { at: {{(dated == "2014-11-05" ? "2014-11-07" : dated)}}, by: hand }, signed: yes, all_lines: yes }
            claim: {{claim}}
            injury: { date: {{injury}} }
            documents: [ { id: pr2, type: PR-2, date: 2012-10-24 } ]
            requests: [ { id: r, item: "{{item}}", for: { body_part: low back }, since: { by: 2012-09 } } ]
            {{more}}
            """);
}
