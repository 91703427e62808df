using GuidelineEngine.Cases;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Cases;

public sealed class A_case_file
{
    [Test]
    public void Is_read_whole()
    {
        var read = CaseText.Case(CaseText.OfTheDesign);

        read.Id.Should().Be("low-back-0412");
        read.AsOf.Should().Be(new DateOnly(2014, 11, 12));
        (read.Stage, read.Reviewer).Should().Be((Stage.Prospective, Reviewer.Staff));
        read.RequestIds.Should().Equal("norco");
        read.Rfa.Should().Be(new AuthorizationRequest
        {
            Kind = "new",
            Dated = new DateOnly(2014, 11, 5),
            ReceivedAt = new DateTime(2014, 11, 7, 16, 10, 0),
            ReceivedTimeKnown = true,
            ReceivedBy = "fax",
            Signed = true,
            AllLines = true,
        });
        read.Claim.Should().BeEquivalentTo(new Claim(ClaimStatus.Accepted, ["low back"], ["right hip"]));
        read.Patient.Should().Be(new Patient(Interval.Exactly(54), "male"));
        read.InjuryDate.Should().Be(DateRange.On(new DateOnly(2003, 11, 13)));
        read.Diagnoses.Items.Should().Equal(new Diagnosis(null, "lumbago", null), new Diagnosis("729.1", "myalgia", null));
        read.Diagnoses.IsComplete.Should().BeFalse();
        read.Documents.Should().Equal(new RecordDocument("pr2", "PR-2", new DateOnly(2014, 10, 24), "primary treating physician", 6));
        read.PriorDecisions.Should().ContainSingle().Which.Line.Product!.Id.Should().Be("hydrocodone/acetaminophen oral");
        read.Overridden.Should().BeEmpty();

        var medication = read.Medications.Items.Should().ContainSingle().Subject;
        medication.Line.Product!.Id.Should().Be("hydrocodone/acetaminophen oral");
        medication.Line.UnitsADay!.Value.Should().Be(Interval.Between(0, 4));
        medication.Line.UnitsADay.From.Should().Be("the case: sig");
        medication.Origin.Should().Be(new Origin("pr2", "2", null));

        var overdose = read.Findings.All.Should().ContainSingle().Subject;
        (overdose.Fact.Name, overdose.Value.YesNo).Should().Be(("overdose_history", false));
        overdose.Origin.Should().Be(new Origin("pr2", "4", "treating_physician"));
    }

    [Test]
    public void Has_its_requests_read_whole()
    {
        var request = CaseText.Case(CaseText.OfTheDesign).Requests.Should().ContainSingle().Subject;

        (request.Id, request.Item, request.Line.Quantity!.Value).Should().Be(("norco", "Norco 10/325mg #270", 270));
        (request.Purpose, request.ForDiagnosis, request.ForBodyPart).Should().Be(("maintenance", "lumbago", "low back"));
        (request.Stage, request.Requested, request.ServiceDate).Should().Be((Stage.Prospective, new DateOnly(2014, 11, 5), new DateOnly(2014, 11, 12)));
        request.Since!.StartSeenFrom(request.ServiceDate).Should().Be(new DateRange(null, new DateOnly(2012, 9, 30)));
        request.Supply!.FirstDayWithout(request.ServiceDate).Should().Be(new DateOnly(2014, 11, 19));
        request.Findings.All.Select(finding => (finding.Fact.Name, finding.Date)).Should()
            .Equal(("function_improved", new DateOnly(2014, 10, 24)), ("pain_with", null));
        request.Differences.Should().BeEmpty();
    }

    [Test]
    public void Reads_the_same_as_JSON()
    {
        var json = CaseText.Reader.Read("some.json", JsonOf.Yaml(CaseText.OfTheDesign));

        json.Diagnostics.Should().BeEmpty();
        json.Case.Should().BeEquivalentTo(CaseText.Case(CaseText.OfTheDesign), options => options
            .IncludingInternalProperties().Excluding(member => member.Name == "Span"));
    }

    [Test]
    public void May_say_everything_that_is_optional()
    {
        var read = CaseText.Case("""
            case: everything
            as_of: 2014-11-12
            review: { stage: concurrent, reviewer: physician, information_requested: 2014-11-10, information_due: 2014-11-14 }
            rfa: { kind: resubmission, received: 2014-11-07, expedited: no, specific: true, substantiated: FALSE }
            claim: { status: delayed, accepted: low back }
            patient: { age: { at_least: 60 }, sex: female }
            injury: { date: 2003 }
            diagnoses: [{ text: lumbago, source: pr2 }]
            diagnoses_complete: yes
            documents: [{ id: pr2, type: PR-2 }]
            prior_decisions:
              - { date: 2014-03-11, by: utilization_review, item: "Norco #60", outcome: certify, authorization: "123", through: 2014-09-30, same_requester: yes, facts_changed: no }
            medications: [ibuprofen 800 mg, { drug: Ambien 10mg, sig: 1 po qhs, since: new, until: 2014-10-01, otc: yes }]
            medications_complete: { value: yes, source: { document: pr2, page: 2 } }
            surgery: { procedure: fusion, body_part: low back, date: 2015-01-10, planned: yes }
            treatments: [{ treatment: physical therapy, from: 2014-01, to: 2014-03-15, visits: 12, result: no change, stopped_because: plateau, source: pr2 }]
            requester: { role: secondary, specialty: pain, group: some clinic }
            requests:
              - id: therapy
                item: physical therapy
                written: 2014-11-01
                dispense_as_written: yes
                dispensed_by: physician
                in_addition: yes
                rebuttal: { citation: a study }
                service: physical therapy
                visits: 12
                per_week: 2-3
                weeks: 6
                body_part: low back
                side: left
                levels: [L4-5, L5-S1]
            """);

        (read.InformationRequested, read.InformationDue).Should().Be((new DateOnly(2014, 11, 10), new DateOnly(2014, 11, 14)));
        (read.Rfa!.ReceivedTimeKnown, read.Rfa.Expedited, read.Rfa.Specific, read.Rfa.Substantiated).Should().Be((false, false, true, false));
        read.Patient.Age.Should().Be(Interval.AtLeast(60));
        read.InjuryDate.Should().Be(new DateRange(new DateOnly(2003, 1, 1), new DateOnly(2003, 12, 31)));
        (read.Diagnoses.IsComplete, read.Diagnoses.Origin).Should().Be((true, null));
        (read.Medications.IsComplete, read.Medications.Origin).Should().Be((true, new Origin("pr2", "2", null)));
        read.Medications.Items.Select(medication => (medication.Written, medication.IsOverTheCounter, medication.Line.IsUnderstood)).Should()
            .Equal(("ibuprofen 800 mg", false, false), ("Ambien 10mg, 1 po qhs", true, true));
        read.PriorDecisions[0].Should().Match<PriorDecision>(prior => prior.Authorization == "123" && prior.SameRequester == true && prior.FactsChanged == false);
        read.Surgery.Should().Be(new Surgery("fusion", "low back", new DateOnly(2015, 1, 10), true));
        read.Treatments.Items[0].To.Should().Be(DateRange.On(new DateOnly(2014, 3, 15)));
        read.Requester.Should().Be(new Requester("secondary", "pain", "some clinic"));
        var request = read.Requests[0];
        (request.InAddition, request.Rebuttal, request.DispenseAsWritten, request.DispensedBy).Should().Be((true, "a study", true, "physician"));
        request.Service!.Should().BeEquivalentTo(new ServiceTerms
        {
            Service = "physical therapy",
            Visits = 12,
            PerWeek = Interval.Between(2, 3),
            Weeks = 6,
            BodyPart = "low back",
            Side = "left",
            Levels = ["L4-5", "L5-S1"],
        });
    }

    [TestCase("Zorblax 5mg #30")]
    [TestCase("physical therapy")]
    [TestCase("Norco and Xanax")]
    public void With_a_line_that_is_not_understood_is_still_a_case(string item) =>
        CaseText.Request("", item).Line.IsUnderstood.Should().BeFalse();

    [TestCase("review: { stage: prospective, reviewer: staff }", "", "GE1030", "review")]
    [TestCase("as_of: 2014-11-12", "", "GE1030", "as_of")]
    [TestCase("as_of: 2014-11-12", "as_of: yesterday", "GE1035", "as_of")]
    [TestCase("stage: prospective, ", "", "GE1030", "stage")]
    [TestCase(", reviewer: staff", "", "GE1030", "reviewer")]
    [TestCase("stage: prospective", "stage: prospectve", "GE1039", "prospectve")]
    [TestCase("case: low-back-0412", "", "GE1030", "case")]
    [TestCase("    item: \"Norco 10/325mg #270\"\n", "", "GE1030", "item")]
    [TestCase("reviewer: staff", "reviewer: staff, information_requested: yes", "GE1035", "information_requested")]
    [TestCase("medications:", "medication:", "GE1031", "medication")]
    public void Without_what_it_needs_is_an_error(string part, string instead, string id, string says)
    {
        CaseText.OfTheDesign.Should().Contain(part);
        var reading = CaseText.Read(CaseText.OfTheDesign.Replace(part, instead, StringComparison.Ordinal));

        reading.Case.Should().BeNull();
        reading.Diagnostics.Should().ContainSingle().Which.Should().Match<GuidelineEngine.Diagnostics.Diagnostic>(found => found.Id == id && found.Message.Contains(says));
    }

    [TestCase("patient: { age: 54, name: Somebody }")]
    [TestCase("patient: { age: 54, DOB: 1960-01-01 }")]
    [TestCase("birth_date: 1960-01-01")]
    [TestCase("requester: { role: primary, name: Somebody }")]
    public void With_a_personal_detail_is_refused_by_a_message_of_its_own(string root) =>
        CaseText.Ids(CaseText.With(root)).Should().Equal("GE1201");
}
