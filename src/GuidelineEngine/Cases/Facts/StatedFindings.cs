using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>
/// Which finding of a dated series decides: the latest on or before the service date. A change over time is no
/// contradiction; two values on one date are. An undated finding yields to a dated one and is never recent.
/// </summary>
internal static class StatedFindings
{
    public static FactState Latest(Fact fact, RequestContext context, Duration? window)
    {
        var all = context.FindingsOf(fact);
        if (all.Count == 0)
            return FactState.Undocumented;

        var deciding = Deciding(all, context.Service, window);
        if (deciding.Count == 0)
            return FactState.Undocumented with { Findings = all };

        var first = deciding[0];
        var sourced = deciding.Any(finding => finding.Origin is not null);
        if (deciding.Any(other => !SameValue(first, other, context.Service)))
            return new FactState { Status = FactStatus.Conflict, Findings = all, IsSourced = sourced };

        var state = new FactState { Status = FactStatus.Documented, Findings = all, IsSourced = sourced };
        return fact.Type switch
        {
            FactType.YesNo => state with { YesNo = Kleene.From(first.Value.YesNo) },
            FactType.Choice => state with { Choice = first.Value.Choice },
            _ => state with { Number = Ordered(first, context.Service) },
        };
    }

    /// <summary>Whether the series holds a finding dated within the window before the service date.</summary>
    public static bool IsDocumentedWithin(Fact fact, RequestContext context, Duration window) =>
        Deciding(context.FindingsOf(fact), context.Service, window).Count > 0;

    private static List<Finding> Deciding(IReadOnlyList<Finding> series, DateOnly service, Duration? window)
    {
        var deciding = new List<Finding>();
        DateOnly? latest = null;
        foreach (var finding in series)
        {
            if (finding.Date > service)
                continue;
            if (window is { } within && (finding.Date is not { } day || service.DayNumber - day.DayNumber > within.MostDays(service)))
                continue;
            if (deciding.Count > 0 && latest != finding.Date)
                deciding.Clear();
            latest = finding.Date;
            deciding.Add(finding);
        }

        return deciding;
    }

    private static bool SameValue(Finding left, Finding right, DateOnly service) => left.Fact.Type switch
    {
        FactType.YesNo => left.Value.YesNo == right.Value.YesNo,
        FactType.Choice => left.Value.Choice == right.Value.Choice,
        _ => Ordered(left, service) == Ordered(right, service),
    };

    private static Interval Ordered(Finding finding, DateOnly service) => finding.Fact.Type switch
    {
        FactType.Number => finding.Value.Number,
        FactType.Date => Derivations.DayNumbers(finding.Value.Day),
        _ => finding.Value.Length is { } length ? Interval.Between(length.LeastDays(service), length.MostDays(service)) : finding.Value.Number,
    };
}
