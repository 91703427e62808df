using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Where a request stands in time: what can still be asked, and whether the drug lasts until the answer.</summary>
internal sealed record ReviewClock
{
    /// <summary>The last day on which information can be asked for; null without a receipt.</summary>
    public DateOnly? AskBy { get; private init; }

    /// <summary>The last day for the review; null where neither the date of the request nor its receipt is known.</summary>
    public DateOnly? Outer { get; private init; }

    /// <summary>The first day without the drug; null where it cannot be known.</summary>
    public DateOnly? RunsOut { get; private init; }

    /// <summary>The review is past its outer day.</summary>
    public bool IsUntimely { get; private init; }

    /// <summary>The question was put and the answer is not yet due, or it was not put and still can be.</summary>
    public bool CanAsk { get; private init; }

    /// <summary>The question was put, and the answer is overdue.</summary>
    public bool IsOverdue { get; private init; }

    /// <summary>The supply is known to end on or before the outer day.</summary>
    public bool RunsOutBeforeOuter { get; private init; }

    /// <summary>The supply is shown to last beyond the outer day.</summary>
    public bool LastsBeyondOuter { get; private init; }

    public static ReviewClock For(ClinicalCase clinicalCase, TreatmentRequest request, ReviewPolicy policy)
    {
        var runsOut = request.Supply?.FirstDayWithout(clinicalCase.AsOf);
        if (request.Stage == Stage.IndependentMedicalReview)
            return new ReviewClock { RunsOut = runsOut };

        var isRetrospective = request.Stage == Stage.Retrospective;
        var received = ReceivedOn(clinicalCase.Rfa, policy);
        DateOnly? askBy = received is not { } day ? null
            : isRetrospective ? day.AddDays(policy.AskByDaysRetrospective)
            : BusinessDays.After(day, policy.AskByBusinessDays, policy);
        var outerDays = isRetrospective ? policy.AskByDaysRetrospective : policy.OuterDays;
        var outer = (isRetrospective ? received ?? clinicalCase.Rfa?.Dated : clinicalCase.Rfa?.Dated ?? received)?.AddDays(outerDays);

        var asked = clinicalCase.InformationRequested is not null;
        var due = clinicalCase.InformationDue ?? outer;
        // On the outer day itself there is no time left to wait for an answer.
        var isWaiting = asked && (due is not { } last || clinicalCase.AsOf <= last) && (outer is not { } end || clinicalCase.AsOf < end);
        var bound = outer ?? clinicalCase.AsOf.AddDays(outerDays);
        return new ReviewClock
        {
            AskBy = askBy,
            Outer = outer,
            RunsOut = runsOut,
            IsUntimely = outer is { } limit && clinicalCase.AsOf > limit,
            CanAsk = asked ? isWaiting : askBy is not { } ask || clinicalCase.AsOf <= ask,
            IsOverdue = asked && !isWaiting,
            RunsOutBeforeOuter = runsOut <= bound,
            LastsBeyondOuter = runsOut > bound,
        };
    }

    // A fax or e-mail after hours is received on the next business day.
    private static DateOnly? ReceivedOn(AuthorizationRequest? rfa, ReviewPolicy policy)
    {
        if (rfa?.ReceivedAt is not { } at)
            return null;
        var day = DateOnly.FromDateTime(at);
        var late = rfa.ReceivedTimeKnown && rfa.ReceivedBy is "fax" or "email" && TimeOnly.FromDateTime(at) > policy.ReceivedUntil;
        return late ? BusinessDays.After(day, 1, policy) : day;
    }
}
