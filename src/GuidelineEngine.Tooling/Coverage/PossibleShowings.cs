using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The truths that tests of one thing can take together: what its value, its bounds or its absence makes of each.</summary>
internal static class PossibleShowings
{
    // Months and years differ in length: a combination is impossible only if it is so on each of these.
    private static readonly DateOnly[] Days = [new(2015, 1, 15), new(2015, 2, 28), new(2015, 3, 1), new(2015, 3, 31), new(2015, 8, 31), new(2016, 2, 29), new(2016, 12, 31)];

    /// <summary>What a test is about; tests of one subject cannot be told apart.</summary>
    public static object SubjectOf(Formula leaf) => leaf switch
    {
        FactTest test => (test.Fact.Name, test.DocumentedWithin),
        AllowanceTest { Allowance: var allowance } => allowance,
        _ => leaf,
    };

    /// <summary>Every way in which the tests of one subject can turn out.</summary>
    public static IReadOnlyList<IReadOnlyList<(Formula Leaf, Truth Truth)>> Of(IReadOnlyList<Formula> leaves)
    {
        var rows = leaves[0] switch
        {
            FactTest test => OfFact(test.Fact, [.. leaves.Cast<FactTest>()]),
            ListTest list => TruthsOf(list).Select(truth => new[] { truth }),
            // Every test of one allowance is the same test.
            _ => new[] { Truth.Met, Truth.NotMet, Truth.Undetermined }.Select(truth => leaves.Select(_ => truth).ToArray()),
        };
        return [.. rows.DistinctBy(row => string.Join(' ', row)).Select(row => leaves.Select((leaf, place) => (leaf, row[place])).ToArray())];
    }

    private static IEnumerable<Truth> TruthsOf(ListTest test)
    {
        var isPlain = test.List == ListName.OtherRequests && test.Where == EntryFilter.Everything;
        if (test.Quantifier != ListQuantifier.Count)
            return isPlain ? [Truth.Met, Truth.NotMet] : [Truth.Met, Truth.NotMet, Truth.Undetermined];
        var comparison = (NumberComparison)test.Count!;
        var numbers = Enumerable.Range(0, (int)Math.Clamp(comparison.Limit, 0, 1_000) + 3).Select(number => Interval.Exactly(number)).ToList();
        if (!isPlain)
            numbers.AddRange([.. numbers.Select(number => new Interval(number.Lower, null))]);
        return numbers.Select(number => OrderedTests.Evaluate(comparison, number)).Distinct();
    }

    private static IEnumerable<Truth[]> OfFact(Fact fact, FactTest[] tests)
    {
        yield return [.. tests.Select(_ => Truth.Undetermined)];
        // A finding that another contradicts is a finding.
        if (Array.Exists(tests, test => test.Comparison is null))
            yield return [.. tests.Select(test => test.Comparison is null ? Truth.Met : Truth.Undetermined)];
        foreach (var day in Days)
        {
            foreach (var state in StatesOf(fact, tests, day))
                yield return [.. tests.Select(test => test.Comparison is { } comparison ? FactTests.Compare(comparison, state, day) : Truth.Met)];
        }
    }

    private static IEnumerable<FactState> StatesOf(Fact fact, FactTest[] tests, DateOnly day) => fact.Type switch
    {
        FactType.YesNo => [FactState.Yes(true), FactState.Yes(false)],
        FactType.Choice => Enumerable.Range(0, fact.Choices.Count).Select(choice => new FactState { Status = FactStatus.Documented, Choice = choice }),
        _ => Intervals(Numbers(fact, tests, day)).Select(number => new FactState { Status = FactStatus.Documented, Number = number }),
    };

    private static List<decimal> Numbers(Fact fact, FactTest[] tests, DateOnly day)
    {
        var limits = tests.Select(test => test.Comparison).SelectMany(comparison => comparison switch
        {
            NumberComparison number => number.Limit is var limit ? [limit - 0.0001m, limit, limit + 0.0001m] : [],
            DurationComparison duration => OrderedTests.LimitInDays(duration, day) is var limit ? [limit - 1m, limit, limit + 1m] : [],
            DateComparison date => date.Limit.DayNumber is var limit ? [limit - 1m, limit, limit + 1m] : [],
            _ => Array.Empty<decimal>(),
        });
        var (least, most) = FactRange.Of(fact);
        return [.. limits.Where(number => !(number < least) && !(number > most)).Distinct().Order()];
    }

    private static IEnumerable<Interval> Intervals(List<decimal> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            yield return Interval.AtLeast(numbers[i]);
            yield return Interval.AtMost(numbers[i]);
            for (var j = i; j < numbers.Count; j++)
                yield return Interval.Between(numbers[i], numbers[j]);
        }
    }
}
