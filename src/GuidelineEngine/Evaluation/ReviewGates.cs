using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What comes before the merits at utilization review. A gate never denies.</summary>
internal static class ReviewGates
{
    public const string Complete = "rfa_complete";
    public const string BodyPart = "body_part";
    public const string Prior = "prior_decision";
    public const string Time = "time";
    public const string FirstDays = "first_days";

    public static IReadOnlyList<Gate> For(RequestContext context, ReviewClock clock)
    {
        if (context.Request.Stage == Stage.IndependentMedicalReview)
            return [];
        var bodyPart = BodyPartGate.Of(context);
        Gate[] always = [CompleteGate(context), bodyPart, PriorDecisionGate.Of(context), TimeGate(context, clock)];
        return FirstDaysGate.Of(context, bodyPart) is { } first ? [.. always, first] : always;
    }

    public static Gate Passed(string id, string who, string why, RequestContext context, Statement? restsOn) =>
        Make(id, GateState.Passed, who, why, context, restsOn, null);

    public static Gate Stopped(string id, string who, string why, RequestContext context, Statement? restsOn) =>
        Make(id, GateState.Stopped, who, why, context, restsOn, null);

    /// <summary>A gate that the case does not settle, with the question that would.</summary>
    public static Gate Open(string id, string who, string why, CaseField field, RequestContext context, Statement? restsOn) => Make(
        id, GateState.Open, who, why, context, restsOn,
        context.Pack.Questions.TryGetValue(field, out var question) ? MessageText.Ask(question.Ask, context) : why);

    /// <summary>The first statement that speaks at the date of the request; null where none does.</summary>
    public static Statement? Speaking(IReadOnlyList<Statement> statements, RequestContext context)
    {
        foreach (var statement in statements)
        {
            if (statement.SpeaksOn(context.Requested))
                return statement;
        }

        return null;
    }

    private static Gate Make(string id, GateState state, string who, string why, RequestContext context, Statement? restsOn, string? ask) =>
        new(id, state, who, why, context.Request.Id, ask) { RestsOn = restsOn is null ? null : CitationText.Of(restsOn) };

    private static Gate CompleteGate(RequestContext context)
    {
        var rfa = context.Case.Rfa;
        var restsOn = Speaking(context.Pack.Policy!.Gates.Complete, context);
        if (rfa is { Signed: false } or { AllLines: false } or { Specific: false } or { Substantiated: false })
            return Stopped(Complete, "staff", "The request for authorization is not complete; it goes back to the requester.", context, restsOn);
        return rfa is { Signed: true, AllLines: true }
            ? Passed(Complete, "staff", "The request for authorization is complete.", context, restsOn)
            : Open(Complete, "staff", "The case does not say whether the request for authorization is complete.", CaseField.RfaComplete, context, restsOn);
    }

    private static Gate TimeGate(RequestContext context, ReviewClock clock)
    {
        if (clock.Outer is not { } outer)
            return Open(Time, "staff", "The case gives neither the date of the request for authorization nor its receipt.", CaseField.RfaReceived, context, null);
        var restsOn = clock.OuterRule?.StatementOn(context.Requested);
        return clock.IsUntimely
            ? Passed(Time, "physician", Untimely(outer), context, restsOn)
            : Passed(Time, "staff", $"The review is within its time, until {FactText.Day(outer)}.", context, restsOn);
    }

    /// <summary>What is said of a late review, before anything else.</summary>
    public static string Untimely(DateOnly outer) =>
        $"UNTIMELY: the review was due by {FactText.Day(outer)}; an approval can still be issued, anything else is a physician's.";
}
