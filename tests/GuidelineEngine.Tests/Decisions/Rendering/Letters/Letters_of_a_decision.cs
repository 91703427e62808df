using System.Xml.Linq;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Decisions.Rendering.Letters;

public sealed class Letters_of_a_decision
{
    private static readonly CaseDecision Zolpidem = CaliforniaPack.Decide(
        "first-zolpidem.case.yaml", CaliforniaPack.Example("first-zolpidem"), new CaseOverrides(Stage.Prospective, Reviewer.Physician, null));

    private static readonly CaseDecision LowBack = CaliforniaPack.Decide("low-back-0412.case.yaml", CaliforniaPack.Example("low-back-0412"));

    [Test]
    public void Approval_as_text() => Golden.Compare("letter.approval.txt", ApprovalLetter.Text(SampleDecisions.Settled));

    [Test]
    public void Approval_as_html() => Golden.Compare("letter.approval.html", ApprovalLetter.Html(SampleDecisions.Settled));

    [Test]
    public void Information_request_as_text() => Golden.Compare("letter.information.txt", InformationRequestLetter.Text(SampleDecisions.ForStaff));

    [Test]
    public void Information_request_as_html() => Golden.Compare("letter.information.html", InformationRequestLetter.Html(SampleDecisions.ForStaff));

    [Test]
    public void Worksheet_as_text() => Golden.Compare("worksheet.txt", PhysicianWorksheet.Text(SampleDecisions.ForPhysician));

    [Test]
    public void Worksheet_as_html() => Golden.Compare("worksheet.html", PhysicianWorksheet.Html(SampleDecisions.ForPhysician));

    [Test]
    public void Nothing_certified_is_no_approval()
    {
        ApprovalLetter.Refusal(LowBack).Should().Be("no approval letter: no line of this case is certified");
        FluentActions.Invoking(() => ApprovalLetter.Text(LowBack)).Should().Throw<ArgumentException>().WithMessage("no approval letter: no line*");
    }

    [Test]
    public void A_determination_at_independent_medical_review_is_no_approval()
    {
        var documented = CaliforniaPack.Decide("000.documented.case.yaml", CaliforniaPack.Seed("000.documented.case.yaml"));

        documented.Requests.Should().Contain(request => request.Outcome == Outcome.Certify && request.Stage == Stage.IndependentMedicalReview);
        ApprovalLetter.Refusal(documented).Should().Contain("independent medical review");
    }

    [Test]
    public void Nothing_open_is_no_information_request() =>
        InformationRequestLetter.Refusal(SampleDecisions.Settled).Should().Be("no information request: nothing is open in this case");

    [Test]
    public void An_approval_names_what_is_approved_and_says_nothing_of_what_would_have_failed()
    {
        var certified = Zolpidem.Requests.Where(request => request.Outcome == Outcome.Certify).ToList();
        certified.Should().NotBeEmpty("else this shows nothing");
        var letter = ApprovalLetter.Text(Zolpidem, 200);

        foreach (var request in Zolpidem.Requests)
            letter.Contains(request.Item.Written, StringComparison.Ordinal).Should().Be(certified.Contains(request));
        foreach (var sentence in Zolpidem.Requests.SelectMany(request => request.Rationale.Sentences.Select(sentence => sentence.Text).Concat(request.Cautions.Select(caution => caution.Text)).Concat(request.Advisories.Select(notice => notice.Text))))
            letter.Should().NotContain(sentence);
        letter.Should().Contain("Authorization number:").And.Contain("Date of decision:").And.Contain("Complete request for authorization received:");
    }

    [Test]
    public void A_what_if_is_not_to_be_sent() => ApprovalLetter.Text(Zolpidem).Should().Contain("NOT TO BE SENT: not as the case file says");

    [Test]
    public void One_information_request_holds_every_question_once_and_numbers_them()
    {
        var letter = InformationRequestLetter.Text(LowBack, 400);

        foreach (var item in LowBack.InformationRequest)
            letter.Split(item.Ask).Should().HaveCount(2, item.Ask);
        letter.Should().Contain("To continue Norco we need").And.Contain("  1. ").And.Contain($" {LowBack.InformationRequest.Count}. ")
            .And.Contain("Answer needed by:").And.Contain("Wed 2014-11-19").And.Contain("must not lapse").And.Contain("bridge")
            .And.Contain("Norco runs out on Wed 2014-11-19").And.Contain("when Xanax XR runs out").And.Contain("Fax");
    }

    [Test]
    public void No_letter_says_which_answers_would_certify()
    {
        foreach (var decision in new[] { LowBack, CaliforniaPack.Decide("low-back-0412.case.yaml", CaliforniaPack.Example("low-back-0412"), new CaseOverrides(null, Reviewer.Physician, null)) })
        {
            decision.Requests.Should().Contain(request => request.WouldCertify.Count > 0);
            foreach (var letter in new[] { InformationRequestLetter.Text(decision), InformationRequestLetter.Html(decision), PhysicianWorksheet.Text(decision), PhysicianWorksheet.Html(decision) })
                letter.Should().NotContain("would meet").And.NotContain("would certify").And.NotContain("would_certify");
        }
        InformationRequestLetter.Text(LowBack).Should().NotContain("ecides]").And.NotContain("NON-CERTIFY").And.NotContain("MODIFY").And.NotContain("certify");
    }

    [Test]
    public void A_worksheet_has_room_for_the_decision_on_each_line_and_for_who_makes_it()
    {
        var sheet = PhysicianWorksheet.Text(LowBack);

        sheet.Split("Decision on this line").Should().HaveCount(LowBack.Requests.Count + 1);
        sheet.Should().Contain("Quantity:").And.Contain("Schedule:").And.Contain("Reason:").And.Contain("Licence, state:").And.Contain("Specialty:")
            .And.Contain("Against, or not shown").And.Contain("MTUS chronic pain guidelines (2009), Benzodiazepines, p. 24").And.Contain("not checked")
            .And.Contain("MTUS (ACOEM, 2017), for services from 2017-12-01: not held in this pack");
    }

    [Test]
    public void Html_is_well_formed_whatever_the_case_says()
    {
        foreach (var page in new[] { InformationRequestLetter.Html(SampleDecisions.WithInjection), PhysicianWorksheet.Html(SampleDecisions.WithInjection) })
        {
            page.Should().NotContain("<script").And.Contain("default-src 'none'");
            XDocument.Parse(page[page.IndexOf("<body>", StringComparison.Ordinal)..].Replace("</html>", "", StringComparison.Ordinal));
        }
    }
}
