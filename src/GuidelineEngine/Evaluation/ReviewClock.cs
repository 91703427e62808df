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

    /// <summary>The rule that gives the last day for the review.</summary>
    public DeadlineRule? OuterRule { get; private init; }

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

        var dates = ReviewDates.Of(clinicalCase, request);
        var askBy = Last(DeadlineKind.AskBy, dates, policy);
        var counted = CountedDeadline.Of(DeadlineKind.Outer, dates, policy);
        var outer = counted?.At.Day;
        var asked = clinicalCase.InformationRequested is not null;
        var due = clinicalCase.InformationDue ?? outer;
        // On the outer day itself there is no time left to wait for an answer.
        var isWaiting = asked && (due is not { } last || clinicalCase.AsOf <= last) && (outer is not { } end || clinicalCase.AsOf < end);
        var bound = outer ?? IfReceived(clinicalCase.AsOf, dates, policy);
        return new ReviewClock
        {
            AskBy = askBy,
            Outer = outer,
            OuterRule = counted?.Rule,
            RunsOut = runsOut,
            IsUntimely = outer is { } limit && clinicalCase.AsOf > limit,
            CanAsk = asked ? isWaiting : askBy is not { } ask || clinicalCase.AsOf <= ask,
            IsOverdue = asked && !isWaiting,
            RunsOutBeforeOuter = runsOut <= bound,
            LastsBeyondOuter = runsOut > bound,
        };
    }

    // A request that came in on the day itself has the longest time left: what does not outlast it is not shown to last.
    private static DateOnly IfReceived(DateOnly day, ReviewDates dates, ReviewPolicy policy) =>
        Last(DeadlineKind.Outer, dates with { Received = new RequestReceipt { Day = day }, Recommended = null, LiabilityFinal = null }, policy) ?? day;

    private static DateOnly? Last(DeadlineKind kind, ReviewDates dates, ReviewPolicy policy) => CountedDeadline.Of(kind, dates, policy)?.At.Day;
}
