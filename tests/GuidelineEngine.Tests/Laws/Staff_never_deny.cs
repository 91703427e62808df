using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;
using GuidelineEngine.Tests.Laws.Generate;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Laws 3, 10 and 11: what staff may do, and on what an adverse outcome may rest.</summary>
public sealed class Staff_never_deny
{
    [Test]
    public void For_staff_no_stage_modifies_or_denies() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Read.Reviewer == Reviewer.Staff))
        {
            one.Must(one.Decision.Outcome is Outcome.Certify or Outcome.RequestInformation or Outcome.PhysicianReview, "staff were told to modify or deny");
            one.Must(one.Decision.Modification is null, "staff were given a modification");
        }
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Decision.Outcome is Outcome.Modify or Outcome.NonCertify))
            one.Must(one.Decision.Authority == Reviewer.Physician, "staff have the authority for an adverse outcome");
    }, 120);

    [Test]
    public void Staff_certify_nothing_that_is_or_may_be_dangerous() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Read.Reviewer == Reviewer.Staff && one.Decision.Outcome == Outcome.Certify))
        {
            foreach (var (guideline, criterion, truth) in new Oracle(sample.Pack, one.Context, EvidenceMode.AsDocumented).Criteria())
            {
                if (guideline.Cautions.Contains(criterion.Index))
                    one.Must(truth != true && (truth == false || !criterion.MustBeKnown), $"staff certified beside the caution {guideline.Id}/{criterion.Name}, which is {truth?.ToString() ?? "unknown"}");
            }
        }
    }, 150);

    [Test]
    public void A_danger_never_denies() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Decision is { Truth: Truth.Met, Outcome: Outcome.Modify or Outcome.NonCertify }))
            one.Must(false, "a request whose criteria are met was denied");
    }, 80);

    [Test]
    public void Staff_certify_only_what_is_met_without_anything_unverified() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Decision.Outcome == Outcome.Certify))
        {
            var strict = one.TruthIn(EvidenceMode.Strict) == Truth.Met;
            one.Must(one.Decision.Strict == strict, "the decision is wrong about its own strictness");
            if (one.Read.Reviewer == Reviewer.Staff)
                one.Must(strict, "staff certified on something that was not verified");
        }
    }, 150);

    [Test]
    public void Strict_is_what_a_second_reading_finds_strict() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.Of(sample).Where(one => one.Decision.Truth is not null))
        {
            one.Must(one.TruthIn(EvidenceMode.AsDocumented) == one.Decision.Truth, $"a second reading of the truth gives {one.TruthIn(EvidenceMode.AsDocumented)}");
            var strict = one.Decision.Truth != Truth.Undetermined && one.TruthIn(EvidenceMode.Strict) == one.Decision.Truth;
            one.Must(one.Decision.Strict == strict, "the decision is wrong about its own strictness");
        }
    }, 200);

    [Test]
    public void At_utilization_review_an_adverse_outcome_survives_what_is_unverified() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.IsUtilizationReview && one.Decision.Outcome is Outcome.Modify or Outcome.NonCertify))
        {
            var isAdverse = one.Decision.Truth == Truth.NotMet
                ? one.TruthIn(EvidenceMode.UnverifiedOpen) == Truth.NotMet
                : one.Decision is { Truth: Truth.Undetermined, Conditional: true } && one.Read.InformationRequested is not null && one.TruthIn(EvidenceMode.UnverifiedMet) == Truth.Undetermined;
            one.Must(one.Decision.Truth != Truth.NotMet || isAdverse, "a denial rests on a criterion that was not verified");
            one.Must(one.Decision.Truth != Truth.Undetermined || isAdverse, "a denial for want of an answer rests on a criterion that was not verified, or on no question");
            one.Must(one.Decision.Truth is not null, "a denial rests on nothing");
        }
    }, 150);

    [Test]
    public void What_rests_on_absence_names_the_records() => Samples.Hold(sample =>
    {
        foreach (var one in LawCase.InEverySetting(sample).Where(one => one.Read.Documents.Count == 0 && one.Decision is { Truth: Truth.Undetermined }))
            one.Must(one.Decision.Outcome is Outcome.RequestInformation or Outcome.PhysicianReview, "an adverse outcome rests on absence, and no records were searched");
    }, 80);
}
