using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>The body part is accepted; where liability is disputed, review is deferred, and that is the adjuster's.</summary>
internal static class BodyPartGate
{
    public static Gate Of(RequestContext context)
    {
        const string Id = ReviewGates.BodyPart;
        var claim = context.Case.Claim;
        var restsOn = ReviewGates.Speaking(context.Pack.Policy!.Gates.Deferral, context);
        if (claim.Status == ClaimStatus.Denied)
            return ReviewGates.Stopped(Id, "adjuster", "The claim is denied." + Deferral(context), context, restsOn);
        if (claim.Status == ClaimStatus.Delayed)
            return ReviewGates.Stopped(Id, "adjuster", "The claim is delayed; liability is for the adjuster." + Deferral(context), context, restsOn);
        if (PartOf(context) is not { } part)
            return ReviewGates.Open(Id, "adjuster", "The case does not say which body part this is for.", CaseField.BodyPart, context, restsOn);
        if (claim.Disputed.Any(disputed => IsSame(disputed, part, context)))
            return ReviewGates.Stopped(Id, "adjuster", $"The {part} is disputed; liability is for the adjuster." + Deferral(context), context, restsOn);
        if (IsAccepted(context))
            return ReviewGates.Passed(Id, "adjuster", $"The {part} is accepted.", context, restsOn);
        return claim.Status == ClaimStatus.Unknown
            ? ReviewGates.Open(Id, "adjuster", "The case does not say whether the claim is accepted.", CaseField.ClaimStatus, context, restsOn)
            : ReviewGates.Open(Id, "adjuster", $"The case does not say whether the {part} is accepted.", CaseField.AcceptedParts, context, restsOn);
    }

    /// <summary>The body part that the request is for, as the case or else the line names it; null where neither does.</summary>
    public static string? PartOf(RequestContext context) =>
        context.Request.ForBodyPart
        ?? (context.Request.Line.BodyPart?.Value is { } id ? context.Pack.Services.BodyPart(id)?.Label ?? id : null);

    /// <summary>Whether the claim and the body part are accepted.</summary>
    public static bool IsAccepted(RequestContext context) =>
        context.Case.Claim.Status == ClaimStatus.Accepted
        && PartOf(context) is { } part
        && context.Case.Claim.Accepted.Any(accepted => IsSame(accepted, part, context));

    private static bool IsSame(string part, string other, RequestContext context) =>
        string.Equals(part, other, StringComparison.OrdinalIgnoreCase)
        || (context.Pack.Services.BodyPartNamed(part) is { } known && known == context.Pack.Services.BodyPartNamed(other));

    private static string Deferral(RequestContext context)
    {
        var dates = ReviewDates.Of(context.Case, context.Request);
        if (CountedDeadline.Of(DeadlineKind.DeferBy, dates, context.Pack.Policy!)?.At.Day is not { } day)
            return "";
        return context.Case.AsOf <= day
            ? $" A notice that review is deferred can be given until {FactText.Day(day)}."
            : $" The last day for a notice that review is deferred, {FactText.Day(day)}, is past.";
    }
}
