using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What comes before the merits at utilization review. A gate never denies.</summary>
internal static class ReviewGates
{
    public static IReadOnlyList<Gate> For(RequestContext context, ReviewClock clock)
    {
        if (context.Request.Stage == Stage.IndependentMedicalReview)
            return [];
        return [Complete(context), Accepted(context), Prior(context), Time(context, clock)];
    }

    private static Gate Complete(RequestContext context)
    {
        var rfa = context.Case.Rfa;
        if (rfa is { Signed: false } or { AllLines: false } or { Specific: false } or { Substantiated: false })
            return new Gate("rfa_complete", GateState.Stopped, "staff", "The request for authorization is not complete; it goes back to the requester.", context.Request.Id, null);
        return rfa is { Signed: true, AllLines: true }
            ? new Gate("rfa_complete", GateState.Passed, "staff", "The request for authorization is complete.", context.Request.Id, null)
            : Open("rfa_complete", "staff", "The case does not say whether the request for authorization is complete.", CaseField.RfaComplete, context);
    }

    private static Gate Accepted(RequestContext context)
    {
        const string Id = "body_part";
        var claim = context.Case.Claim;
        var part = context.Request.ForBodyPart;
        if (claim.Status == ClaimStatus.Denied)
            return new Gate(Id, GateState.Stopped, "adjuster", "The claim is denied.", context.Request.Id, null);
        if (claim.Status == ClaimStatus.Delayed)
            return new Gate(Id, GateState.Stopped, "adjuster", "The claim is delayed; liability is for the adjuster.", context.Request.Id, null);
        if (part is null)
            return Open(Id, "adjuster", "The case does not say which body part this is for.", CaseField.BodyPart, context);
        if (claim.Disputed.Contains(part, StringComparer.OrdinalIgnoreCase))
            return new Gate(Id, GateState.Stopped, "adjuster", $"The {part} is disputed; liability is for the adjuster.", context.Request.Id, null);
        if (claim.Status == ClaimStatus.Accepted && claim.Accepted.Contains(part, StringComparer.OrdinalIgnoreCase))
            return new Gate(Id, GateState.Passed, "adjuster", $"The {part} is accepted.", context.Request.Id, null);
        return claim.Status == ClaimStatus.Unknown
            ? Open(Id, "adjuster", "The case does not say whether the claim is accepted.", CaseField.ClaimStatus, context)
            : Open(Id, "adjuster", $"The case does not say whether the {part} is accepted.", CaseField.AcceptedParts, context);
    }

    private static Gate Prior(RequestContext context)
    {
        const string Id = "prior_decision";
        var policy = context.Pack.Policy!;
        Gate? open = null;
        foreach (var prior in context.Case.PriorDecisions.OrderByDescending(prior => prior.Date))
        {
            if (!prior.Line.IsSameTreatmentAs(context.Request.Line) || prior.Date > context.Case.AsOf)
                continue;
            var on = prior.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            switch (prior.Outcome)
            {
                case "overturned":
                    return new Gate(Id, GateState.Stopped, "staff", $"The same treatment was overturned at review on {on}; it is authorised.", context.Request.Id, null);
                case "certify" when prior.Through is { } through && through >= context.Service:
                    return new Gate(Id, GateState.Stopped, "staff", $"The same treatment was authorised on {on} and the authorization still runs.", context.Request.Id, null);
                case "modify" or "non_certify" when prior.Date.AddMonths(policy.PriorDecisionMonths) > context.Case.AsOf && prior is { FactsChanged: not true, SameRequester: not false }:
                    if (prior.FactsChanged == false)
                        return new Gate(Id, GateState.Stopped, "physician", $"The same treatment was {Was(prior.Outcome)} on {on}, and no change in the facts is documented.", context.Request.Id, null);
                    open ??= Open(Id, "staff", $"The same treatment was {Was(prior.Outcome)} on {on}; the case does not say whether the facts have changed.", CaseField.PriorDecisions, context);
                    break;
            }
        }

        return open ?? new Gate(Id, GateState.Passed, "staff", "No earlier decision on this treatment stands in the way.", context.Request.Id, null);
    }

    private static Gate Time(RequestContext context, ReviewClock clock)
    {
        const string Id = "time";
        if (clock.Outer is not { } outer)
            return Open(Id, "staff", "The case gives neither the date of the request for authorization nor its receipt.", CaseField.RfaReceived, context);
        var day = outer.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return clock.IsUntimely
            ? new Gate(Id, GateState.Passed, "physician", $"UNTIMELY: the review was due by {day}; an approval can still be issued, anything else is a physician's.", context.Request.Id, null)
            : new Gate(Id, GateState.Passed, "staff", $"The review is within its time, until {day}.", context.Request.Id, null);
    }

    private static string Was(string outcome) => outcome == "modify" ? "modified" : "denied";

    private static Gate Open(string id, string who, string why, CaseField field, RequestContext context) =>
        new(id, GateState.Open, who, why, context.Request.Id, context.Pack.Questions.TryGetValue(field, out var question) ? MessageText.Ask(question.Ask, context) : why);
}
