using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>
/// Which finding of a dated series decides: the latest on or before the service date. A change over time is no
/// contradiction; two values on one date are. An undated finding yields to a dated one and is never recent.
/// </summary>
internal static class StatedFindings
{
    public static FactState Latest(Fact fact, RequestContext context, Duration? window) => Latest(fact, context.FindingsOf(fact), context.Service, window);

    /// <summary>What the series of a fact, oldest first, says at the service date.</summary>
    public static FactState Latest(Fact fact, IReadOnlyList<Finding> all, DateOnly service, Duration? window)
    {
        if (all.Count == 0)
            return FactState.Undocumented;

        var (from, to) = Deciding(all, service, window);
        if (from == to)
            return FactState.Undocumented with { Findings = all };

        var first = all[from];
        var sourced = first.Origin is not null;
        var isContradicted = false;
        for (var i = from + 1; i < to; i++)
        {
            sourced |= all[i].Origin is not null;
            isContradicted |= !SameValue(first, all[i], service);
        }

        if (isContradicted)
            return new FactState { Status = FactStatus.Conflict, Findings = all, IsSourced = sourced };
        return fact.Type switch
        {
            FactType.YesNo => new FactState { Status = FactStatus.Documented, Findings = all, IsSourced = sourced, YesNo = Kleene.From(first.Value.YesNo) },
            FactType.Choice => new FactState { Status = FactStatus.Documented, Findings = all, IsSourced = sourced, Choice = first.Value.Choice },
            _ => new FactState { Status = FactStatus.Documented, Findings = all, IsSourced = sourced, Number = Ordered(first, service) },
        };
    }

    /// <summary>Whether the series holds a finding dated within the window before the service date.</summary>
    public static bool IsDocumentedWithin(Fact fact, RequestContext context, Duration window)
    {
        var (from, to) = Deciding(context.FindingsOf(fact), context.Service, window);
        return from < to;
    }

    // Those of the latest date that counts lie together, from the one place to before the other.
    private static (int From, int To) Deciding(IReadOnlyList<Finding> series, DateOnly service, Duration? window)
    {
        var (from, to) = (0, 0);
        for (var i = 0; i < series.Count; i++)
        {
            var finding = series[i];
            if (finding.Date > service)
                continue;
            if (window is { } within && (finding.Date is not { } day || service.DayNumber - day.DayNumber > within.MostDays(service)))
                continue;
            if (from == to || series[from].Date != finding.Date)
                from = i;
            to = i + 1;
        }

        return (from, to);
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
