using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Seeds;
using static GuidelineEngine.Tests.Evaluation.Formularies.FormularyCase;

namespace GuidelineEngine.Tests.Evaluation.Formularies;

/// <summary>The step of the drug formulary, with the formulary of the California pack.</summary>
public sealed class The_formulary
{
    [TestCase("2017-12-31", FormularyStatus.NotApplicable)]
    [TestCase("2018-01-01", FormularyStatus.NonExempt)]
    [TestCase("2018-01-02", FormularyStatus.NonExempt)]
    public void Governs_what_is_dispensed_from_its_first_day_whatever_the_day_of_the_injury(string service, FormularyStatus status) =>
        (Pharmacy("Norco 10/325mg #60") with { Service = service, Injury = "2012-05-01" }).Step.Status.Should().Be(status);

    [Test]
    public void Says_why_it_does_not_apply_to_an_earlier_day()
    {
        var step = (Pharmacy("Norco 10/325mg #60") with { Service = "2017-12-31", Injury = "2017-12-01" }).Step;

        step.ProspectiveReview.Should().Be(ProspectiveReview.NotApplicable);
        step.Why.Should().ContainSingle(sentence => sentence.Contains("9792.27.2"));
    }

    [TestCase("2020-10-31", FormularyStatus.Unknown)]
    [TestCase("2020-11-01", FormularyStatus.Exempt)]
    [TestCase("2020-11-02", FormularyStatus.Exempt)]
    public void Knows_an_antidepressant_from_the_day_of_the_list_that_was_seen(string service, FormularyStatus status) =>
        (Pharmacy("duloxetine 60mg #30") with { Service = service, Injury = "2020-10-01" }).Step.Status.Should().Be(status);

    [TestCase("2022-10-31", "no", FormularyStatus.NonExempt)]
    [TestCase("2022-11-01", "no", FormularyStatus.Exempt)]
    [TestCase("2022-11-02", "no", FormularyStatus.Exempt)]
    [TestCase("2022-10-31", "yes", FormularyStatus.NonExempt)]
    [TestCase("2022-11-01", "yes", FormularyStatus.Unknown)]
    public void Exempts_the_generic_lidocaine_patch_from_its_day_and_not_the_brand(string service, string asWritten, FormularyStatus status) =>
        (Pharmacy("Lidoderm 5% patch #30") with { Service = service, AsWritten = asWritten }).Step.Status.Should().Be(status);

    [Test]
    public void Asks_whether_the_brand_is_meant_where_the_status_depends_on_it()
    {
        var step = (Pharmacy("Lidoderm 5% patch #30") with { Service = "2023-02-01", AsWritten = null }).Step;

        step.Status.Should().Be(FormularyStatus.Unknown);
        step.Needs.Select(need => need.Fact).Should().Contain("dispense_as_written");
    }

    [TestCase("lidocaine 1.8% patch #30", FormularyStatus.Unknown)]
    [TestCase("lidocaine 5% ointment", FormularyStatus.Unknown)]
    [TestCase("lidocaine 5% patch #30", FormularyStatus.Exempt)]
    public void Keeps_to_the_strength_and_the_form_that_the_list_names(string item, FormularyStatus status) =>
        (Pharmacy(item) with { Service = "2023-02-01" }).Step.Status.Should().Be(status);

    [TestCase("naproxen 500mg #60")]
    [TestCase("omeprazole 20mg #30")]
    [TestCase("gabapentin 300mg #90")]
    public void Does_not_guess_a_status_that_was_not_seen_and_asks_for_it(string item)
    {
        var step = Pharmacy(item).Step;

        step.Status.Should().Be(FormularyStatus.Unknown);
        step.ProspectiveReview.Should().Be(ProspectiveReview.Open);
        step.By.Should().BeNull();
        step.Needs.Select(need => need.Fact).Should().Equal("drug_list_status");
        step.Why.Should().ContainSingle(sentence => sentence.Contains("was not seen"));
    }

    [TestCase("exempt", ProspectiveReview.NotRequired)]
    [TestCase("non_exempt", ProspectiveReview.Required)]
    [TestCase("unlisted", ProspectiveReview.Required)]
    public void Takes_the_status_that_a_case_states_from_the_published_list(string stated, ProspectiveReview review)
    {
        var step = (Pharmacy("naproxen 500mg #60") with { Purpose = "maintenance" }).With("drug_list_status", stated).Step;

        step.ProspectiveReview.Should().Be(review);
        step.Why.Should().Contain(sentence => sentence.Contains("as the case states it"));
    }

    [TestCase(true, Grade.Source)]
    [TestCase(false, Grade.No)]
    public void Takes_a_status_without_a_record_for_unchecked(bool isSourced, Grade grade) =>
        (Pharmacy("naproxen 500mg #60") with { NamesRecords = isSourced }).With("drug_list_status", "exempt").Step.Grade.Should().Be(grade);

    [Test]
    public void Is_open_where_the_case_and_the_pack_differ_on_the_list()
    {
        var step = Pharmacy("duloxetine 60mg #30").With("drug_list_status", "non_exempt").Step;

        step.Status.Should().Be(FormularyStatus.Unknown);
        step.Why.Should().Contain(sentence => sentence.Contains("differ"));
    }

    [Test]
    public void Is_settled_for_an_unknown_drug_where_every_status_would_have_it_reviewed()
    {
        var step = (Pharmacy("Celebrex 200mg #30") with { AsWritten = "yes", Purpose = "maintenance" }).With("generic_available", "yes").Step;

        step.Status.Should().Be(FormularyStatus.Unknown);
        step.ProspectiveReview.Should().Be(ProspectiveReview.Required);
        step.Needs.Should().BeEmpty();
    }

    [TestCase("Physical therapy 3x4 lumbar")]
    [TestCase("MRI of the cervical spine without contrast")]
    public void Does_not_apply_to_a_service(string item) => Pharmacy(item).Step.Status.Should().Be(FormularyStatus.NotApplicable);

    [Test]
    public void Does_not_speak_of_a_line_that_was_not_understood()
    {
        var step = Pharmacy("the blue ones").Step;

        step.Status.Should().Be(FormularyStatus.Unknown);
        step.Needs.Select(need => need.Fact).Should().Equal("item");
    }

    [Test]
    public void Is_not_a_finding_of_necessity_and_changes_neither_truth_nor_outcome()
    {
        var plain = Pharmacy("duloxetine 60mg #30") with { Service = "2021-03-02", Sig = "1 capsule daily" };
        var exempt = plain.Request;
        var contradicted = plain.With("drug_list_status", "non_exempt").Request;

        exempt.Formulary!.ProspectiveReview.Should().Be(ProspectiveReview.NotRequired);
        exempt.Formulary.Why.Should().Contain(sentence => sentence.Contains("not a finding that duloxetine is necessary"));
        (exempt.Outcome, exempt.Truth, exempt.Row).Should().Be((contradicted.Outcome, contradicted.Truth, contradicted.Row));
        exempt.Outcome.Should().NotBe(Outcome.Certify);
    }

    [Test]
    public void Stands_on_the_screen_in_one_line_and_in_the_reasons_where_no_review_was_needed()
    {
        var decision = CaliforniaPack.Decide("formulary.case.yaml", Pharmacy("duloxetine 60mg #30").Text);

        DecisionText.Write(decision, 200).Should().Contain("FORMULARY  exempt: no prospective review if used in accordance with the MTUS; not a finding of necessity [not checked]");
        DecisionMarkdown.Write(decision).Should().Contain("FORMULARY: exempt: no prospective review");
        DecisionHtml.Write(decision).Should().Contain("FORMULARY: exempt: no prospective review");
        decision.Requests[0].Rationale.Text.Should().Contain("Formulary: duloxetine is exempt");
        decision.Requests[0].Rationale.Sentences.Single(sentence => sentence.Policy == "formulary").Statements
            .Should().BeSubsetOf(decision.Requests[0].Citations.Select(citation => citation.Statement));
    }

    [Test]
    public void Leaves_the_reasons_alone_where_a_review_is_needed_anyway()
    {
        var decision = CaliforniaPack.Decide("formulary.case.yaml", (Pharmacy("Norco 10/325mg #60") with { Purpose = "maintenance" }).Text);

        decision.Requests[0].Formulary!.ProspectiveReview.Should().Be(ProspectiveReview.Required);
        decision.Requests[0].Rationale.Text.Should().NotContain("Formulary");
        DecisionText.Write(decision, 200).Should().Contain("FORMULARY  non-exempt: prospective review before it is dispensed; not a finding against necessity");
    }

    [Test]
    public void Is_not_mentioned_where_it_does_not_apply()
    {
        var decision = CaliforniaPack.Decide("formulary.case.yaml", (Pharmacy("Norco 10/325mg #60") with { Service = "2014-11-12", Injury = "2012-01-02" }).Text);

        DecisionText.Write(decision).Should().NotContain("FORMULARY");
        DecisionJson.Write(decision).Should().Contain("\"status\": \"not_applicable\"");
    }
}
