using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>What the allowances of visits, weeks, levels, hours and trial leave of a service.</summary>
internal static class ServicePart
{
    // Where a guideline limits the visits by a test as well, fewer may do: but no search without end.
    private const int MostTries = 100;
    private const string From = "amended";

    /// <summary>
    /// The line cut down to what every allowance admits, with the arithmetic, and after it the lines with fewer visits; none
    /// where it cannot be worked out, or nothing is left.
    /// </summary>
    public static IEnumerable<(RequestLine Line, string Why)> Of(IReadOnlyList<ExceededAllowance> exceeded, RequestContext context)
    {
        var whole = context.Request.Line;
        var line = whole;
        var why = new List<string>();
        foreach (var (allowance, used, _) in exceeded.OrderByDescending(one => one.Allowance.Kind))
        {
            if (Cut(line, allowance, used, context, why) is not { } less)
                yield break;
            line = less;
        }

        why.Reverse();
        var text = string.Join(" ", why);
        yield return (line, text);
        if (line.Visits is not { } admitted || line.Visits == whole.Visits)
            yield break;
        for (var (visits, tries) = (admitted.Value - 1, 1); visits >= 1 && tries < MostTries; visits--, tries++)
            yield return (WithVisits(line, visits), text + " " + ServiceArithmetic.ForTheRest(visits));
    }

    /// <summary>What a line asks of a service.</summary>
    public static RequestAmount AmountOf(RequestLine line, Service service) => new(null, null, null, null, UnitOf(service))
    {
        Visits = Whole(DerivationRule.VisitsRequested, line),
        Weeks = Whole(DerivationRule.WeeksRequested, line),
        Levels = Whole(DerivationRule.LevelsRequested, line),
        Hours = line.Hours?.Value,
        Acquisition = line.Acquisition?.Value,
        Days = line.Days?.Value,
    };

    private static RequestLine? Cut(RequestLine line, Allowance allowance, FactState? used, RequestContext context, List<string> why)
    {
        switch (allowance.Kind)
        {
            case AllowanceKind.Visits:
                if (used!.Number.Upper is not { } before || ServiceFacts.VisitsBeside(context).Upper is not { } beside || Whole(DerivationRule.VisitsRequested, line) is not { } asked)
                    return null;
                var left = (int)decimal.Floor(allowance.Most!.Value - before.Value - beside.Value);
                why.Add(ServiceArithmetic.OfVisits(allowance, before.Value, beside.Value, left, Whole(DerivationRule.VisitsRequested, context.Request.Line)!.Value));
                return left < 1 ? null : left < asked ? WithVisits(line, left) : line;
            case AllowanceKind.Weeks:
                why.Add(ServiceArithmetic.Of(allowance, RequestedService.Amount(DerivationRule.WeeksRequested, context.Request.Line)));
                return WithWeeks(line, (int)allowance.Most!.Value);
            case AllowanceKind.Levels:
                why.Add(ServiceArithmetic.Of(allowance, RequestedService.Amount(DerivationRule.LevelsRequested, context.Request.Line)));
                return line with { LevelCount = new ReadField<int>((int)allowance.Most!.Value, From), Levels = null };
            case AllowanceKind.Hours:
                why.Add(ServiceArithmetic.Of(allowance, RequestedService.Amount(DerivationRule.HoursRequested, context.Request.Line)));
                return line with { Hours = new ReadField<decimal>(allowance.Most!.Value, From) };
            case AllowanceKind.Trial:
                var days = AllowanceTests.TrialDays(allowance, context.Service);
                why.Add(ServiceArithmetic.OfTrial(allowance, context.Request.Line));
                return line with
                {
                    Acquisition = line.Acquisition is { Value: "purchase" } ? new ReadField<string>("rental", From) : line.Acquisition,
                    Days = new ReadField<int>(Math.Min(days, line.Days?.Value ?? days), From),
                };
            default:
                return null;
        }
    }

    // So many visits at the same pace take as many weeks as they fill.
    private static RequestLine WithVisits(RequestLine line, int visits) => line with
    {
        Visits = new ReadField<int>(visits, From),
        Weeks = line.Weeks is { } weeks && PaceOf(line) is { } pace
            ? new ReadField<int>((int)Math.Min(weeks.Value, decimal.Ceiling(visits / pace)), From)
            : line.Weeks,
    };

    private static RequestLine WithWeeks(RequestLine line, int weeks) => line with
    {
        Weeks = new ReadField<int>(weeks, From),
        Visits = Whole(DerivationRule.VisitsRequested, line) is { } visits && PaceOf(line) is { } pace
            ? new ReadField<int>((int)Math.Min(visits, decimal.Floor(weeks * pace)), From)
            : line.Visits,
    };

    private static decimal? PaceOf(RequestLine line) => line.PerWeek is { Value: { IsExact: true, Lower: { Value: > 0 } pace } } ? pace.Value : null;

    private static int? Whole(DerivationRule rule, RequestLine line) =>
        RequestedService.Amount(rule, line) is { IsExact: true, Lower: { } amount } ? (int)amount.Value : null;

    private static string UnitOf(Service service) => service.CountedIn switch
    {
        ServiceCount.Visits => "visit",
        ServiceCount.Hours => "hour",
        ServiceCount.Levels => "level",
        _ => "unit",
    };
}
