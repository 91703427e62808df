using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Evaluation;

/// <summary>The limits of time of a request, with their rules and what was counted, for those who read them.</summary>
internal static class CountedDeadlines
{
    /// <summary>Every limit that the dates give, in the order of <see cref="DeadlineKind"/>.</summary>
    public static IReadOnlyList<Deadline> Of(ReviewDates dates, ReviewPolicy policy) =>
        [.. Enum.GetValues<DeadlineKind>().Select(kind => Of(kind, dates, policy)).OfType<Deadline>()];

    public static Deadlines Of(RequestReview review)
    {
        var context = review.Context;
        var served = review.Column == ReviewColumn.IndependentMedicalReview ? ServiceOfDecision(context) : null;
        var isDeferred = IsDeferred(review.Bound.Gates);
        var known = KnownDeadlines.Of(context.Pack.Policy!, ReviewDates.Of(context.Case, context.Request, served), isDeferred);
        return known with { AskBy = review.Clock.AskBy, Outer = review.Clock.Outer, RunsOut = review.Clock.RunsOut };
    }

    /// <summary>What the dates alone settle: every rule that they give, and the days of those that a decision names.</summary>
    public static Deadlines Of(ReviewDates dates, ReviewPolicy policy, bool isDeferred)
    {
        IReadOnlyList<Deadline> rules = [.. Of(dates, policy).Where(rule => isDeferred || rule.Id != PackText(DeadlineKind.DeferBy))];
        DateOnly? Day(DeadlineKind kind) => rules.FirstOrDefault(rule => rule.Id == PackText(kind))?.Day;
        return new Deadlines(null, null, null)
        {
            DecideBy = Day(DeadlineKind.DecideBy),
            CommunicateBy = Day(DeadlineKind.CommunicateBy),
            WrittenBy = Day(DeadlineKind.WrittenBy),
            DeferBy = Day(DeadlineKind.DeferBy),
            ApplyBy = Day(DeadlineKind.ApplyBy),
            Rules = rules,
        };
    }

    // Only while liability is disputed is there a day for saying so.
    private static bool IsDeferred(IReadOnlyList<Gate> gates)
    {
        foreach (var gate in gates)
        {
            if (gate is { Id: ReviewGates.BodyPart, State: GateState.Stopped })
                return true;
        }
        return false;
    }

    public static Deadline? Of(DeadlineKind kind, ReviewDates dates, ReviewPolicy policy)
    {
        if (CountedDeadline.Of(kind, dates, policy) is not { } counted)
            return null;
        var later = CountedDeadline.Of(kind, dates, policy, SaturdayReading.DoesNotCount)!.Value;
        var arithmetic = new DeadlineArithmetic(counted, dates, policy);
        return new Deadline
        {
            Id = PackText(kind),
            Day = counted.At.Day,
            Time = counted.At.Time,
            Otherwise = later.At.Day == counted.At.Day ? null : later.At.Day,
            From = counted.From.Day,
            After = PackWords.Of(counted.Start),
            Count = counted.Rule.Count,
            Unit = PackWords.Of(counted.Rule.Unit),
            Between = arithmetic.Between,
            Counted = arithmetic.Text,
            RestsOn = [.. arithmetic.RestsOn.Where(statement => statement.SpeaksOn(dates.Requested)).Select(CitationText.Of)],
        };
    }

    // The latest decision of utilization review on the same treatment is the one that is reviewed.
    private static DateOnly? ServiceOfDecision(RequestContext context) =>
        context.Case.PriorDecisions
            .Where(prior => prior is { By: "utilization_review", Outcome: "modify" or "non_certify" } && PriorDecisionGate.IsSameTreatment(prior, context) && prior.Date <= context.Case.AsOf)
            .OrderByDescending(prior => prior.Date.DayNumber)
            .Select(prior => (DateOnly?)(prior.Served ?? prior.Date))
            .FirstOrDefault();

    private static string PackText(DeadlineKind kind) => PackWords.Of(kind);
}
