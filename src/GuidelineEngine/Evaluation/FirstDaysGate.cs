using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>
/// The days after an injury in which review before treatment may not be needed. It only says so: whether the exemption
/// holds is the adjuster's, and neither answer certifies or denies. Therefore it is never open, which would hold a
/// certification up.
/// </summary>
internal static class FirstDaysGate
{
    public static Gate? Of(RequestContext context, Gate bodyPart)
    {
        if (bodyPart.State == GateState.Stopped)
            return null;
        if (context.Pack.Policy!.Gates.FirstDays is not { } rule || context.Request.Stage != Stage.Prospective || !IsWithin(rule, context) || NeedsReview(rule, context))
            return null;
        var restsOn = ReviewGates.Speaking(rule.RestsOn, context);
        if (context.Case.Requester?.IsInNetwork == false || (restsOn is null && rule.RestsOn.Count > 0))
            return null;
        var conditions = new List<string>();
        if (!BodyPartGate.IsAccepted(context))
            conditions.Add("the body part is accepted");
        if (context.Case.Requester?.IsInNetwork is null)
            conditions.Add("the physician is of the network, predesignated or chosen by the employer");
        return ReviewGates.Passed(
            ReviewGates.FirstDays,
            "adjuster",
            $"Review before the treatment may not be needed: the service falls within {FactText.Number(rule.Days)} days of the injury"
                + (conditions.Count == 0 ? ". " : $", provided that {Paragraph.And(conditions)}. ")
                + "This neither certifies nor denies.",
            context,
            restsOn);
    }

    // Only what is certain: an injury known within bounds may have been too early.
    private static bool IsWithin(FirstDays rule, RequestContext context) =>
        context.Case.InjuryDate is { Earliest: { } earliest, Latest: { } latest }
        && earliest >= rule.InjuryFrom
        && context.Service >= latest
        && context.Service <= earliest.AddDays(rule.Days);

    private static bool NeedsReview(FirstDays rule, RequestContext context)
    {
        var line = context.Request.Line;
        if (line.Service is null)
            return line.Product is null || rule.DrugsNeedReview;
        return rule.NeedReview.Any(line.IsIn);
    }
}
