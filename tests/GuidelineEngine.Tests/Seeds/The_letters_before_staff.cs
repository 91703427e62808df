using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>The letters and their twins at utilization review, as <c>settings.yaml</c> sets them.</summary>
public sealed class The_letters_before_staff
{
    [TestCaseSource(nameof(Lines))]
    public void Are_neither_denied_nor_modified(string letter, string request)
    {
        var got = Letter(letter).Of(request);
        if (got.Outcome is Outcome.NonCertify or Outcome.Modify or Outcome.Certify)
            Showing.Fail(got, "request_information or physician_review");
        got.ShouldBe(Of(letter, request).In("letter").Text("outcome"));
    }

    [TestCaseSource(nameof(Questions))]
    public void Raise_each_question_in_its_role(string letter, string request, string fact)
    {
        var role = Of(letter, request).In("missing").Text(fact);
        var got = Letter(letter).Of(request);
        if (!got.Missing.Any(missing => missing.Fact == fact && DecisionWords.Of(missing.Role) == role))
            Showing.Fail(got, fact + " in `missing`, role " + role);
    }

    [TestCaseSource(nameof(Questions))]
    public void Put_each_question_in_the_information_request(string letter, string request, string fact)
    {
        var decision = Letter(letter);
        if (!decision.InformationRequest.Any(item => item.Fact == fact && item.Requests.Contains(request)))
            Showing.Fail(decision.Of(request), fact + " in the information request, which asks " + string.Join(", ", decision.InformationRequest.Select(item => item.Fact)));
    }

    [TestCaseSource(nameof(Lines))]
    public void Are_not_certified_as_requested_though_documented(string letter, string request)
    {
        var got = Twin(letter).Decide().Of(request);
        got.ShouldBe(Of(letter, request).In("twin").Text("outcome"));
        got.Outcome.Should().NotBe(Outcome.Certify);
    }

    [TestCaseSource(nameof(Lines))]
    public void Carry_the_cautions_of_the_documented_line(string letter, string request)
    {
        var expected = Expectations.Of(letter).In("requests").In(request).In("twin").List("cautions");
        expected.Should().NotBeEmpty();
        var got = Twin(letter).Decide().Of(request);
        if (expected.Except(got.MetCautions()).Any())
            Showing.Fail(got, "the cautions " + string.Join(", ", expected));
    }

    [Test]
    public void May_amend_Cymbalta_to_one_capsule_a_day_for_thirty_days()
    {
        var got = Twin("003").Decide().Of("cymbalta");
        var expected = Of("003", "cymbalta").In("twin").In("amendable_to").Text("quantity");
        if (got.Amendable is not { To: { Quantity: { } quantity, PerDay: 1, DaysSupply: 30, Unit: "capsule" } } || quantity != decimal.Parse(expected))
            Showing.Fail(got, "amendable to 30 capsules for 30 days; amendable: " + got.Amendable);
    }

    [TestCaseSource(nameof(Lines))]
    public void Are_decided_alone_by_what_the_guideline_says_of_the_drug(string letter, string request)
    {
        var expected = Of(letter, request).In("alone");
        var got = Twin(letter).Alone(request).With(request, expected.InOrNull("set")).Decide().Of(request);
        got.ShouldBe(expected.Text("outcome"));
        if (expected["because"] is not ScalarNode because)
            return;
        switch (because.Text)
        {
            case "grade":
                IsForOneReasonAlone(got, because.Text, rests: true);
                break;
            case "judgement":
                IsForOneReasonAlone(got, because.Text, rests: false);
                break;
            default:
                if (!got.MetCautions().Contains(because.Text))
                    Showing.Fail(got, "the caution " + because.Text);
                break;
        }
    }

    // Row 4: met, no danger met or to be known, and not strict. A statement that was not checked is named; a judgement is a fact's.
    private static void IsForOneReasonAlone(RequestDecision got, string because, bool rests)
    {
        var deciding = got.Guidelines.Where(guideline => guideline.Standing == GuidelineStanding.Decides).SelectMany(guideline => guideline.Criteria)
            .Where(criterion => criterion is { Role: CriterionRole.CertifyWhen, Truth: Truth.Met }).ToArray();
        var names = rests
            ? deciding.Any(criterion => criterion.Grade == Grade.No) && got.Citations.Any(citation => citation.Grade == Grade.No && Names(got, citation))
            : deciding.Any(criterion => criterion.Grade != Grade.No && criterion.Facts.Any(IsJudgement));
        if (got is not { Row: "4", Truth: Truth.Met, Strict: false } || got.Cautions.Count > 0 || !names)
            Showing.Fail(got, "physician_review by row 4 because of " + because + ", which the decision names");
    }

    private static bool Names(RequestDecision got, Citation citation) =>
        got.Rationale.Sentences.Any(sentence => sentence.Statements.Contains(citation.Statement) && sentence.Text.Contains("not checked", StringComparison.Ordinal));

    private static bool IsJudgement(FactEvidence evidence) =>
        CaliforniaPack.Engine.Pack.Facts.Any(fact => fact.Name == evidence.Fact && fact.Kind == FactKind.Judgement);

    private static IEnumerable<TestCaseData> Lines() => The_letters_at_independent_medical_review.Lines();

    private static IEnumerable<TestCaseData> Questions() =>
        from letter in Expectations.Letters
        let requests = Expectations.AtUtilizationReview(letter).In("requests")
        from request in requests.Keys()
        from question in requests.In(request).In("missing").Entries
        select new TestCaseData(letter, request, question.Key.Text)
            .SetArgDisplayNames("letter " + letter, request, question.Key.Text + " " + ((ScalarNode)question.Value).Text);

    private static MappingNode Of(string letter, string request) => Expectations.AtUtilizationReview(letter).In("requests").In(request);

    private static CaseDecision Letter(string letter)
    {
        var settings = Expectations.AtUtilizationReview(letter);
        return Set(EditedCase.OfSeed(settings.Text("case")), settings).Decide();
    }

    private static EditedCase Twin(string letter)
    {
        var settings = Expectations.AtUtilizationReview(letter);
        var twin = Set(EditedCase.OfSeed(settings.Text("twin")), settings).With(settings.InOrNull("twin_over"));
        foreach (var request in settings.In("requests").Keys())
            twin.With(request, Of(letter, request).InOrNull("twin_over"));
        return twin;
    }

    private static EditedCase Set(EditedCase edited, MappingNode settings)
    {
        edited.With("review", Cases.JsonOf.Tree(settings.In("review"))).With(settings.InOrNull("both"));
        foreach (var request in settings.In("requests").Keys())
            edited.With(request, settings.In("requests").In(request).InOrNull("both"));
        return edited;
    }
}
