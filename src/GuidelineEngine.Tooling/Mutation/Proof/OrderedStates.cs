using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Mutation.Proof;

/// <summary>What can be known of an ordered fact, as far as its comparisons can tell.</summary>
internal static class OrderedStates
{
    /// <summary>
    /// A state for every value at, beside and between the limits, and for every range from one of them to another. Two
    /// values between the same limits are one to every comparison, so that these are all states there are.
    /// </summary>
    public static IReadOnlyList<FactState> Of(Fact fact, IEnumerable<Comparison> comparisons, DateOnly service)
    {
        var values = Values(fact, comparisons, service);
        var states = values.Select(value => FactState.Of(Interval.Exactly(value))).ToList();
        for (var lower = 0; lower < values.Count; lower++)
        {
            for (var upper = lower + 1; upper < values.Count; upper++)
                states.Add(FactState.Of(Interval.Between(values[lower], values[upper])));
        }
        return states;
    }

    private static List<decimal> Values(Fact fact, IEnumerable<Comparison> comparisons, DateOnly service)
    {
        decimal[] limits = [.. comparisons.Select(comparison => LimitOf(comparison, service)).Distinct().Order()];
        var values = new SortedSet<decimal>();
        foreach (var limit in limits)
            values.UnionWith([limit - 1, limit, limit + 1]);
        // Days are whole; between two numbers there is always another.
        if (fact.Type == FactType.Number)
            values.UnionWith(limits.Zip(limits.Skip(1), (lower, upper) => (lower + upper) / 2));
        return [.. values.Where(value => (fact.Least is not { } least || value >= least) && (fact.Most is not { } most || value <= most))];
    }

    private static decimal LimitOf(Comparison comparison, DateOnly service) => comparison switch
    {
        NumberComparison number => number.Limit,
        DateComparison date => date.Limit.DayNumber,
        DurationComparison duration => OrderedTests.LimitInDays(duration, service),
        _ => throw new InvalidOperationException("not an ordered comparison"),
    };
}
