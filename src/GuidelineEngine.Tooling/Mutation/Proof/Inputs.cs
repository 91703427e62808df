using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Mutation.Proof;

/// <summary>
/// Everything that formulas look at, and every state that each can be in. What is not known to hang together is taken to be
/// independent: more states than a case can have, never fewer.
/// </summary>
internal sealed class Inputs
{
    // Any day serves for days and weeks, which are the same on each; months stand apart.
    private static readonly DateOnly Service = new(2014, 11, 12);
    private static readonly Truth[] Truths = [Truth.Met, Truth.NotMet, Truth.Undetermined];

    private readonly List<(string Name, int States)> inputs = [];
    private readonly Dictionary<string, (int Input, Truth[] ByState)> byLeaf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FactState>> statesOf = new(StringComparer.Ordinal);

    public Inputs(IEnumerable<Formula> formulas)
    {
        var leaves = formulas.SelectMany(formula => formula.Leaves()).DistinctBy(LeafNames.Of).ToArray();
        foreach (var ofFact in leaves.OfType<FactTest>().Where(IsOfTheFactAlone).GroupBy(test => test.Fact.Name))
            AddFact([.. ofFact]);
        foreach (var leaf in leaves.Where(leaf => !byLeaf.ContainsKey(LeafNames.Of(leaf))))
        {
            byLeaf[LeafNames.Of(leaf)] = (inputs.Count, leaf is FactTest { Comparison: null } ? [Truth.Met, Truth.Undetermined] : Truths);
            inputs.Add((LeafNames.Of(leaf), byLeaf[LeafNames.Of(leaf)].ByState.Length));
        }
    }

    /// <summary>How many combinations of states there are; infinity beyond what a double counts.</summary>
    public double Combinations => inputs.Aggregate(1.0, (product, input) => product * input.States);

    /// <summary>Every combination of states: a place in the states of each input. The array is the same one, changed.</summary>
    public IEnumerable<int[]> All()
    {
        var states = new int[inputs.Count];
        while (true)
        {
            yield return states;
            var at = 0;
            while (at < states.Length && ++states[at] == inputs[at].States)
                states[at++] = 0;
            if (at == states.Length)
                yield break;
        }
    }

    /// <summary>The truth of a test in a combination.</summary>
    public Truth TruthOf(Formula leaf, int[] states) => byLeaf[LeafNames.Of(leaf)] is var (input, truths) ? truths[states[input]] : default;

    /// <summary>What is known of a fact in a combination; null where the fact is not looked at by itself.</summary>
    public FactState? StateOf(Fact fact, int[] states)
    {
        var input = inputs.FindIndex(known => known.Name == fact.Name);
        return input < 0 ? null : statesOf[fact.Name][states[input]];
    }

    // A window looks at findings of its own, and a month has no fixed number of days.
    private static bool IsOfTheFactAlone(FactTest test) =>
        test is { DocumentedWithin: null, Comparison: not DurationComparison { Limit.Unit: DurationUnit.Month or DurationUnit.Year } };

    private void AddFact(FactTest[] tests)
    {
        var fact = tests[0].Fact;
        FactState[] states =
        [
            .. fact.Type switch
            {
                FactType.YesNo => [FactState.Yes(true), FactState.Yes(false)],
                FactType.Choice => fact.Choices.Select((_, place) => new FactState { Status = FactStatus.Documented, Choice = place }),
                _ => OrderedStates.Of(fact, tests.Select(test => test.Comparison!), Service),
            },
            FactState.Undocumented,
        ];
        foreach (var test in tests)
            byLeaf[LeafNames.Of(test)] = (inputs.Count, [.. states.Select(state => state.Status == FactStatus.Documented ? FactTests.Compare(test.Comparison!, state, Service) : Truth.Undetermined)]);
        inputs.Add((fact.Name, states.Length));
        statesOf[fact.Name] = states;
    }
}
