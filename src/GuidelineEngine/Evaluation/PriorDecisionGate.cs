using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>No earlier decision on the same treatment stands in the way: overturned, still authorised, or denied within the months for which that holds.</summary>
internal static class PriorDecisionGate
{
    private const string Id = ReviewGates.Prior;

    public static Gate Of(RequestContext context)
    {
        var restsOn = ReviewGates.Speaking(context.Pack.Policy!.Gates.PriorDecision, context);
        Gate? open = null;
        foreach (var prior in context.Case.PriorDecisions.OrderByDescending(prior => prior.Date.DayNumber))
        {
            if (prior.Date > context.Case.AsOf || !IsSameTreatment(prior, context))
                continue;
            var on = FactText.Day(prior.Date);
            switch (prior.Outcome)
            {
                case "overturned":
                    return ReviewGates.Stopped(Id, "staff", $"The same treatment was overturned at review on {on}; it is authorised." + Implementation(prior, context), context, null);
                case "certify" when prior.Through is { } through && through >= context.Service:
                    return ReviewGates.Stopped(Id, "staff", $"The same treatment was authorised on {on} and the authorization{Number(prior)} still runs, until {FactText.Day(through)}.", context, null);
                case "certify" when prior is { Through: null, Authorization: not null }:
                    open ??= Ask($"The same treatment was authorised on {on}; the case does not say until when the authorization{Number(prior)} runs.", context, null);
                    break;
                case "modify" or "non_certify" when Stands(prior, context) && Binds(prior, context) is not Truth.NotMet and var binds:
                    // Where it is not known whether it binds this requester, that is asked before it stops anything.
                    if (prior.FactsChanged == false && (binds == Truth.Met || prior.SameRequester is null))
                        return ReviewGates.Stopped(Id, "physician", $"The same treatment was {Was(prior)} on {on}, and no change in the facts is documented.", context, restsOn);
                    open ??= prior.FactsChanged == false
                        ? Ask($"The same treatment was {Was(prior)} on {on}; the case does not say whether that was for the same practice group.", context, restsOn)
                        : Ask($"The same treatment was {Was(prior)} on {on}; the case does not say whether the facts have changed.", context, restsOn);
                    break;
            }
        }

        return open ?? ReviewGates.Passed(Id, "staff", "No earlier decision on this treatment stands in the way.", context, null);
    }

    /// <summary>Whether an earlier decision was about the same treatment as the request.</summary>
    public static bool IsSameTreatment(PriorDecision prior, RequestContext context) => prior.Line.IsSameTreatmentAs(context.Request.Line);

    private static bool Stands(PriorDecision prior, RequestContext context)
    {
        var policy = context.Pack.Policy!;
        var isLaw = policy.Gates.PriorDecision.Count == 0 || ReviewGates.Speaking(policy.Gates.PriorDecision, context) is not null;
        return isLaw && prior.Date.AddMonths(policy.PriorDecisionMonths) > context.Case.AsOf && prior.FactsChanged != true;
    }

    // The same physician; and, from the day that the policy says, the practice group.
    private static Truth Binds(PriorDecision prior, RequestContext context)
    {
        var groupCounts = context.Pack.Policy!.Gates.SameGroupFrom is { } from && context.Requested >= from;
        if (prior.SameRequester == true || (groupCounts && prior.SameGroup == true))
            return Truth.Met;
        return prior.SameRequester == false && (!groupCounts || prior.SameGroup == false) ? Truth.NotMet : Truth.Undetermined;
    }

    private static string Implementation(PriorDecision prior, RequestContext context)
    {
        var dates = ReviewDates.Of(context.Case, context.Request) with { ReviewDecisionReceived = prior.Served ?? prior.Date };
        return CountedDeadline.Of(DeadlineKind.ImplementBy, dates, context.Pack.Policy!)?.At.Day is { } day ? $" It is to be carried out by {FactText.Day(day)}." : "";
    }

    private static Gate Ask(string why, RequestContext context, Statement? restsOn) =>
        ReviewGates.Open(Id, "staff", why, CaseField.PriorDecisions, context, restsOn);

    private static string Was(PriorDecision prior) => prior.Outcome == "modify" ? "modified" : "denied";

    private static string Number(PriorDecision prior) => prior.Authorization is { } number ? " " + number : "";
}
