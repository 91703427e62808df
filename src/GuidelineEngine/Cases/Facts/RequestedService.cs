using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>What a request line asks of a service, as amounts; unknown where the line does not say.</summary>
internal static class RequestedService
{
    /// <summary>The amount that a derivation takes from the line.</summary>
    public static Interval Amount(DerivationRule rule, RequestLine line) => rule switch
    {
        DerivationRule.VisitsRequested => Visits(line),
        DerivationRule.WeeksRequested => Exactly(line.Weeks?.Value),
        DerivationRule.VisitsPerWeek => line.PerWeek?.Value ?? Interval.Unknown,
        DerivationRule.LevelsRequested => Exactly(line.LevelCount?.Value),
        DerivationRule.HoursRequested => Exactly(line.Hours?.Value),
        _ => Exactly(line.Days?.Value),
    };

    /// <summary>The derivation whose amount an allowance limits.</summary>
    public static DerivationRule RuleOf(AllowanceKind kind) => kind switch
    {
        AllowanceKind.Visits => DerivationRule.VisitsRequested,
        AllowanceKind.Weeks => DerivationRule.WeeksRequested,
        AllowanceKind.Levels => DerivationRule.LevelsRequested,
        AllowanceKind.Hours => DerivationRule.HoursRequested,
        _ => DerivationRule.DaysRequested,
    };

    // So many a week for so many weeks are their product, unless the line contradicts itself.
    private static Interval Visits(RequestLine line) =>
        line.Visits is { } visits ? Interval.Exactly(visits.Value)
        : line is { PerWeek: { } perWeek, Weeks: { } weeks, Doubts.Count: 0 } ? perWeek.Value.Times(weeks.Value)
        : Interval.Unknown;

    private static Interval Exactly(decimal? number) => number is { } known ? Interval.Exactly(known) : Interval.Unknown;
}
