using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Whether what was used before and what is asked fit in an allowance.</summary>
internal static class AllowanceTests
{
    public static Truth Fits(Allowance allowance, FactState used, RequestContext context)
    {
        if (allowance.Dose is { } dose)
            return used.Status == FactStatus.Documented ? used.Number.IsAtMost(dose) : Truth.Undetermined;
        if (used.Status == FactStatus.Conflict)
            return Truth.Undetermined;
        var total = NotNegative(used.Number).Plus(NotNegative(RequestedAmounts.TotalDays(context.Request.Line)));
        return total.IsAtMost(SupplyDays(allowance, context.Service));
    }

    /// <summary>The days that a supply allowance admits, its tolerance included.</summary>
    public static int SupplyDays(Allowance allowance, DateOnly service) =>
        allowance.Supply!.Value.MostDays(service) + (allowance.Tolerance?.MostDays(service) ?? 0);

    /// <summary>The fact that says what was used before, or the dose.</summary>
    public static Fact? FactOf(Allowance allowance) => allowance.DoseFact ?? allowance.UsedBefore;

    private static Interval NotNegative(Interval value) => value.Lower is null ? value with { Lower = new Bound(0) } : value;
}
