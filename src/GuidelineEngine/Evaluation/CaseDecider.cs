using System.Reflection;
using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>From a bound case to its decision.</summary>
internal static class CaseDecider
{
    /// <summary>The engine's product version, as decisions print it.</summary>
    public static string EngineVersion { get; } =
        typeof(CaseDecider).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    public static CaseDecision Decide(BoundCase bound, ClinicalCase clinicalCase, IEvidenceEvaluator evaluator, CancellationToken cancellation = default)
    {
        var requests = new RequestDecision[bound.Requests.Length];
        for (var i = 0; i < requests.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            requests[i] = Decide(bound.Pack, bound.Requests[i], clinicalCase.Reviewer, evaluator);
        }

        return new CaseDecision(bound.Decided, requests);
    }

    private static RequestDecision Decide(CompiledPack pack, BoundRequest bound, Reviewer reviewer, IEvidenceEvaluator evaluator)
    {
        var review = new RequestReview(pack, bound, reviewer, evaluator);
        return new RequestDecision(new RequestDetails(review), review.Settled)
        {
            Id = bound.Id,
            Stage = bound.Stage,
            Outcome = review.Outcome,
            Strict = review.IsStrict,
            Authority = AuthorityOf(review),
            Row = review.Row.Number,
            Conditional = review.Cell.IsConditional,
            Reason = review.NothingDecides is { } reason ? Name(reason) : null,
        };
    }

    // Who may issue the outcome: what rests on a caution or on unverified ground is a physician's, and so is every denial.
    private static Reviewer AuthorityOf(RequestReview review) => review.Outcome switch
    {
        Outcome.RequestInformation => Reviewer.Staff,
        Outcome.Certify when review.Situation is Packs.Situation.Met or Packs.Situation.MetAskFirst => Reviewer.Staff,
        _ => Reviewer.Physician,
    };

    private static string Name(NothingDecides reason) => reason switch
    {
        NothingDecides.NotUnderstood => "not_understood",
        NothingDecides.EditionNotHeld => "edition_not_held",
        NothingDecides.NotEncoded => "not_encoded",
        NothingDecides.Gap => "gap",
        NothingDecides.NoRecords => "no_records",
        NothingDecides.AuthoritiesDiffer => "authorities_differ",
        NothingDecides.Gate => "gate",
        _ => "fault",
    };
}
