using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>A limit of time as it was counted. A pure function of the dates and the policy: no clock is read.</summary>
/// <param name="Rule">The rule that gives it.</param>
/// <param name="Start">What it is counted from.</param>
/// <param name="From">Day 0.</param>
/// <param name="At">The day, and the time where hours are counted.</param>
internal readonly record struct CountedDeadline(DeadlineRule Rule, CountStart Start, Moment From, Moment At)
{
    /// <summary>The earliest of the limits of a kind that hold for a request; null where the dates do not give one.</summary>
    public static CountedDeadline? Of(DeadlineKind kind, ReviewDates dates, ReviewPolicy policy, SaturdayReading saturdays = SaturdayReading.Counts)
    {
        CountedDeadline? earliest = null;
        foreach (var rule in policy.Deadlines)
        {
            // A decision is never due after the outer day.
            var isOfKind = rule.Kind == kind || (kind == DeadlineKind.DecideBy && rule.Kind == DeadlineKind.Outer);
            if (isOfKind && Holds(rule, dates) && Count(rule, dates, policy, saturdays) is { } counted && (earliest is not { } known || counted.At.IsBefore(known.At)))
                earliest = counted;
        }

        return earliest;
    }

    private static bool Holds(DeadlineRule rule, ReviewDates dates) =>
        (rule.Stages.Count == 0 || rule.Stages.Contains(dates.Stage))
        && (rule.Expedited is not { } expedited || expedited == dates.IsExpedited)
        && (rule.Drug is not { } drug || drug == dates.IsDrug)
        && (rule.AfterLiability is not { } liability || liability == dates.LiabilityFinal.HasValue)
        && (rule.ServiceFrom is not { } from || dates.ServiceDate >= from)
        && (rule.RestsOn.Count == 0 || rule.StatementOn(dates.Requested) is not null);

    private static CountedDeadline? Count(DeadlineRule rule, ReviewDates dates, ReviewPolicy policy, SaturdayReading saturdays)
    {
        foreach (var start in rule.After)
        {
            // While information is awaited nothing runs that begins with it.
            if (start == CountStart.Information && dates is { InformationRequested: not null, InformationReceived: null })
                return null;
            if (MomentOf(start, dates, policy, saturdays) is { } from)
                return new CountedDeadline(rule, start, from, End(rule, from, policy, saturdays));
        }

        return null;
    }

    private static Moment End(DeadlineRule rule, Moment from, ReviewPolicy policy, SaturdayReading saturdays) => rule.Unit switch
    {
        CountUnit.Hours => from.PlusHours(rule.Count),
        CountUnit.Days => new Moment(from.Day.AddDays(rule.Count), null),
        _ => new Moment(BusinessDays.After(from.Day, rule.Count, policy, saturdays), null),
    };

    private static Moment? MomentOf(CountStart start, ReviewDates dates, ReviewPolicy policy, SaturdayReading saturdays) => start switch
    {
        CountStart.Receipt => ReceiptDay.Of(dates, policy, saturdays)?.At,
        CountStart.Decision => Of(DeadlineKind.DecideBy, dates, policy, saturdays)?.At,
        CountStart.Recommendation => On(dates.Recommended),
        CountStart.Information => On(dates.InformationReceived),
        CountStart.Liability => On(dates.LiabilityFinal),
        CountStart.ServiceOfDecision => On(dates.DecisionServed),
        CountStart.Application => On(dates.ApplicationReceived),
        _ => On(dates.ReviewDecisionReceived),
    };

    private static Moment? On(DateOnly? day) => day is { } known ? new Moment(known, null) : null;
}
