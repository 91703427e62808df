using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Whether what was used before and what is asked fit in an allowance; of visits, with what other lines ask of the same service.</summary>
internal static class AllowanceTests
{
    /// <param name="allowance">The allowance.</param>
    /// <param name="used">What the case says of <see cref="Allowance.Fact"/>; null where it has none.</param>
    /// <param name="context">The request.</param>
    public static Truth Fits(Allowance allowance, FactState? used, RequestContext context) => allowance.Kind switch
    {
        AllowanceKind.Dose => used!.Status == FactStatus.Documented ? used.Number.IsAtMost(allowance.Dose!.Value) : Truth.Undetermined,
        AllowanceKind.Supply => FitsSupply(allowance, used!, context),
        AllowanceKind.Trial => FitsTrial(allowance, context),
        AllowanceKind.Visits => used!.Status == FactStatus.Conflict
            ? Truth.Undetermined
            : NotNegative(used.Number).Plus(ServiceFacts.VisitsBeside(context)).Plus(Asked(allowance, context)).IsAtMost(allowance.Most!.Value),
        _ => Asked(allowance, context).IsAtMost(allowance.Most!.Value),
    };

    /// <summary>The days that a supply allowance admits, its tolerance included.</summary>
    public static int SupplyDays(Allowance allowance, DateOnly service) =>
        allowance.Supply!.Value.MostDays(service) + (allowance.Tolerance?.MostDays(service) ?? 0);

    /// <summary>The days that a trial may last.</summary>
    public static int TrialDays(Allowance allowance, DateOnly service) => allowance.Trial!.Value.MostDays(service);

    private static Truth FitsSupply(Allowance allowance, FactState used, RequestContext context) =>
        used.Status == FactStatus.Conflict
            ? Truth.Undetermined
            : NotNegative(used.Number).Plus(NotNegative(RequestedAmounts.TotalDays(context.Request.Line))).IsAtMost(SupplyDays(allowance, context.Service));

    // What is bought is not tried; a trial and a rental fit for as long as the trial lasts.
    private static Truth FitsTrial(Allowance allowance, RequestContext context)
    {
        var isTrial = context.Request.Line.Acquisition is { Value: var how } ? Kleene.From(how != "purchase") : Truth.Undetermined;
        return isTrial == Truth.NotMet ? Truth.NotMet : Kleene.And(isTrial, Asked(allowance, context).IsAtMost(TrialDays(allowance, context.Service)));
    }

    private static Interval Asked(Allowance allowance, RequestContext context) =>
        NotNegative(RequestedService.Amount(RequestedService.RuleOf(allowance.Kind), context.Request.Line));

    private static Interval NotNegative(Interval value) => value.Lower is null ? value with { Lower = new Bound(0) } : value;
}
