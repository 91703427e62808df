using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>The examples of the pack, read as a reviewer would read them.</summary>
public sealed class The_examples
{
    [TestCase("first-zolpidem", "zolpidem", "certify", "6")]
    [TestCase("empty", "norco", "request_information", "12")]
    [TestCase("low-back-0412", "norco", "physician_review", "11")]
    [TestCase("low-back-0412", "xanax-xr", "request_information", "12")]
    [TestCase("contradictory", "norco", "request_information", "12")]
    [TestCase("contradictory", "xanax", "request_information", "12")]
    [TestCase("contradictory", "ambien", "request_information", "12")]
    [TestCase("contradictory", "zanaflex", "request_information", "12")]
    [TestCase("contradictory", "buprenorphine", "physician_review", "11")]
    [TestCase("contradictory", "cymbalta", "request_information", "12")]
    [TestCase("all-bad", "norco", "physician_review", "2")]
    [TestCase("all-bad", "xanax", "physician_review", "9")]
    [TestCase("all-bad", "ambien", "physician_review", "9")]
    [TestCase("all-bad", "zanaflex", "physician_review", "9")]
    [TestCase("all-bad", "buprenorphine", "physician_review", "2")]
    [TestCase("all-bad", "cymbalta", "physician_review", "10")]
    public void Are_decided_as_a_reviewer_would(string example, string request, string outcome, string row)
    {
        var got = Decide(example).Of(request);
        got.ShouldBe(outcome);
        if (got.Row != row)
            Showing.Fail(got, "row " + row);
    }

    [TestCase("first-zolpidem", "Recommendation: approve")]
    [TestCase("first-zolpidem", "The causes of the sleep problem were evaluated")]
    [TestCase("first-zolpidem", "Certify as requested: zolpidem")]
    [TestCase("empty", "The case lists no records")]
    [TestCase("empty", "The records do not show whether the worker has returned to work")]
    [TestCase("empty", "The request does not say how it is taken")]
    [TestCase("empty", "Ask by phone first when Norco runs out")]
    [TestCase("low-back-0412", "it would come to 90 mg a day")]
    [TestCase("low-back-0412", "The request asks for 1 refill of Norco, which may not be refilled")]
    [TestCase("low-back-0412", "Xanax XR would be taken together with an opioid")]
    [TestCase("low-back-0412", "modified on 2014-03-11")]
    [TestCase("low-back-0412", "Route to a physician, TODAY: Norco")]
    [TestCase("low-back-0412", "pain with the drug: 6 of 10, the PR-2 of 2014-10-24, p. 2")]
    [TestCase("low-back-0412", "at least 2 years and 1 month")]
    [TestCase("contradictory", "the records contradict each other")]
    [TestCase("contradictory", "pain with the drug: 3 of 10, the PR-2 of 2014-11-04, p. 6")]
    [TestCase("contradictory", "pain with the drug: 9 of 10, the PR-2 of 2014-11-04, p. 7")]
    [TestCase("contradictory", "Cymbalta would come to 120 mg a day")]
    [TestCase("all-bad", "The patient has a history of overdose")]
    [TestCase("all-bad", "The records speak of diversion or an altered prescription")]
    [TestCase("all-bad", "A drug is taken with which tizanidine is contraindicated")]
    [TestCase("all-bad", "Xanax is not to be stopped from one day to the next")]
    [TestCase("all-bad", "buprenorphine is left out")]
    public void Say(string example, string phrase) => Page(example).Should().Contain(phrase);

    [TestCase("first-zolpidem", "STOP")]
    [TestCase("first-zolpidem", "QUESTIONS")]
    [TestCase("empty", "The records searched are")]
    [TestCase("empty", "Recommendation: approve")]
    [TestCase("low-back-0412", "90 tablets a day")]
    [TestCase("low-back-0412", "Recommendation: approve")]
    [TestCase("contradictory", "Function has improved")]
    [TestCase("contradictory", "Function has not improved")]
    [TestCase("contradictory", "Recommendation: approve")]
    [TestCase("all-bad", "Recommendation: approve")]
    [TestCase("all-bad", "contradict each other")]
    [TestCase("all-bad", "the opioid and")]
    public void Do_not_say(string example, string phrase) => Page(example).Should().NotContain(phrase);

    // What staff may not do stands nowhere on their screen, and neither does an answer that would win.
    [Test]
    public void Neither_deny_before_staff_nor_say_what_would_certify([Values("first-zolpidem", "empty", "low-back-0412", "contradictory", "all-bad")] string example)
    {
        Page(example).Should().NotContainAny("deny", "denied", "non-certif", "NON-CERTIFY", "would certify", "NaN", "{", "}", "()", "  ;", ", ,", "..");
        Decide(example).Requests.Select(request => request.Outcome).Should().NotContain([Outcome.NonCertify, Outcome.Modify]);
    }

    [Test]
    public void Show_nothing_that_the_guideline_on_benzodiazepines_says_as_a_ground_for_another_drug() =>
        Decide("all-bad").Requests.Where(request => request.Id is not "xanax")
            .SelectMany(request => request.Citations).Should().NotContain(citation => citation.Says.StartsWith("Benzodiazepines are", StringComparison.Ordinal));

    [Test]
    public void Are_denied_at_independent_medical_review_when_all_is_documented_as_bad()
    {
        foreach (var got in EditedCase.OfExample("all-bad").Decide(new CaseOverrides(Stage.IndependentMedicalReview, Reviewer.Physician)).Requests)
            got.ShouldBe("non_certify", "not_met");
    }

    [Test]
    public void Are_denied_at_independent_medical_review_when_the_records_contradict_each_other()
    {
        foreach (var got in EditedCase.OfExample("contradictory").Decide(new CaseOverrides(Stage.IndependentMedicalReview, Reviewer.Physician)).Requests)
        {
            got.ShouldBe("non_certify", "undetermined");
            got.Missing.Should().Contain(missing => missing.Reason == MissingReason.Conflict, "{0}", Showing.Show(got));
        }
    }

    [Test]
    public void Certify_the_first_course_of_zolpidem_by_staff_with_nothing_left_to_ask()
    {
        var got = Decide("first-zolpidem").Of("zolpidem");
        if (got is not { Authority: Reviewer.Staff, Strict: true, Then: Reviewer.Staff } || got.Missing.Count + got.Cautions.Count > 0)
            Showing.Fail(got, "a strict certification by staff, nothing missing and no caution");
    }

    [Test]
    public void Ask_of_an_empty_case_what_decides_first()
    {
        var asked = Decide("empty").InformationRequest;
        asked[0].Fact.Should().Be("supply", "an opioid may run out, and that is asked first");
        asked.Skip(1).Select(item => item.Role).Should().BeInAscendingOrder("what decides is asked first: {0}", string.Join(", ", asked.Select(item => item.Fact)));
        asked.Where(item => item.Role == MissingRole.Decides).Select(item => item.Fact)
            .Should().Contain(["since", "returned_to_work", "function_improved", "pain_reduced", "purpose", "injury_date"]);
    }

    private static CaseDecision Decide(string example) => CaliforniaPack.Decide(example + ".case.yaml", CaliforniaPack.Example(example));

    private static string Page(string example) =>
        string.Join(' ', DecisionText.Write(Decide(example), 10_000).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
