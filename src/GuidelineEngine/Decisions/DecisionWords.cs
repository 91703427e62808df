using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>How the terms of a decision are written in JSON.</summary>
internal static class DecisionWords
{
    public static string? Of(Truth? truth) => truth is { } known ? Words.Of(known) : null;

    public static string? Of(Grade? grade) => grade is { } known ? Words.Of(known) : null;

    public static string Of(GateState state) => state switch
    {
        GateState.Passed => "passed",
        GateState.Stopped => "stopped",
        _ => "open",
    };

    public static string Of(GuidelineStanding standing) => standing == GuidelineStanding.Decides ? "decides" : "consulted";

    public static string Of(CriterionRole role) => role switch
    {
        CriterionRole.CertifyWhen => "certify_when",
        CriterionRole.ReferWhen => "refer_when",
        CriterionRole.Caution => "cautions",
        CriterionRole.Expects => "expects",
        _ => "advises",
    };

    public static string Of(FormularyStatus status) => status switch
    {
        FormularyStatus.Exempt => "exempt",
        FormularyStatus.NonExempt => "non_exempt",
        FormularyStatus.Unlisted => "unlisted",
        FormularyStatus.Compound => "compound",
        FormularyStatus.Unknown => "unknown",
        _ => "not_applicable",
    };

    public static string Of(ProspectiveReview review) => review switch
    {
        ProspectiveReview.Required => "required",
        ProspectiveReview.NotRequired => "not_required",
        ProspectiveReview.Open => "open",
        _ => "not_applicable",
    };

    public static string Of(MissingRole role) => role switch
    {
        MissingRole.Decides => "decides",
        MissingRole.Safety => "safety",
        _ => "expected",
    };

    public static string Of(MissingReason reason) => reason switch
    {
        MissingReason.Conflict => "conflict",
        MissingReason.BetweenBounds => "between_bounds",
        MissingReason.Stale => "stale",
        _ => "undocumented",
    };
}
