using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The limit of an allowance, and what a request brings to it: what was used before and what is asked.</summary>
internal static class AllowanceThresholds
{
    public static Threshold Of(Allowance allowance) => allowance.Kind switch
    {
        AllowanceKind.Supply => MeasuredThresholds.OfDays(
            allowance.Tolerance is { } tolerance ? $"{allowance.Limit} and {tolerance}" : allowance.Limit, isIncluded: true, seen => Supply(allowance, seen),
            service => AllowanceTests.SupplyDays(allowance, service)),
        AllowanceKind.Trial => MeasuredThresholds.OfDays(allowance.Limit, isIncluded: true, Trial, service => AllowanceTests.TrialDays(allowance, service)),
        AllowanceKind.Dose => OfNumber(allowance, allowance.Dose!.Value, 0, Dose),
        AllowanceKind.Visits => OfNumber(allowance, allowance.Most!.Value, 0, Visits),
        AllowanceKind.Hours => OfNumber(allowance, allowance.Most!.Value, 0, Asked),
        // No weeks and no levels are no request.
        _ => OfNumber(allowance, allowance.Most!.Value, 1, Asked),
    };

    private static Threshold OfNumber(Allowance allowance, decimal limit, decimal least, Func<Allowance, Sighting, IEnumerable<Interval>> values) => new(
        allowance.Limit, MeasuredThresholds.UnitOf(limit), true, limit, least, null, seen => values(allowance, seen).Select(value => new Measured(value, limit)));

    private static IEnumerable<Interval> Supply(Allowance allowance, Sighting seen) =>
        UsedBefore(allowance, seen) is { } used ? [used.Plus(NotNegative(RequestedAmounts.TotalDays(seen.Context.Request.Line)))] : [];

    private static IEnumerable<Interval> Visits(Allowance allowance, Sighting seen) =>
        UsedBefore(allowance, seen) is { } used ? Asked(allowance, seen).Select(used.Plus) : [];

    private static IEnumerable<Interval> Dose(Allowance allowance, Sighting seen) =>
        StateOf(allowance, seen) is { Status: FactStatus.Documented } state ? [state.Number] : [];

    // What is bought is not tried.
    private static IEnumerable<Interval> Trial(Sighting seen) =>
        seen.Context.Request.Line is { Acquisition: { Value: not "purchase" } } line ? [NotNegative(RequestedService.Amount(DerivationRule.DaysRequested, line))] : [];

    private static IEnumerable<Interval> Asked(Allowance allowance, Sighting seen) =>
        [NotNegative(RequestedService.Amount(RequestedService.RuleOf(allowance.Kind), seen.Context.Request.Line))];

    private static Interval? UsedBefore(Allowance allowance, Sighting seen) =>
        StateOf(allowance, seen) is { } state && state.Status != FactStatus.Conflict ? NotNegative(state.Number) : null;

    private static FactState? StateOf(Allowance allowance, Sighting seen) => allowance.Fact is { } fact ? seen.Request.Frame.States[fact.Slot] : null;

    private static Interval NotNegative(Interval value) => value.Lower is null ? value with { Lower = new Bound(0) } : value;
}
