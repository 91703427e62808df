using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>
/// Whether some case can give several formulas the truths that are wanted of them: by trying every combination of what
/// their tests can show. Tests of one fact go together; all else is taken as free. What it calls impossible is therefore
/// proved; where there are too many combinations it calls nothing impossible.
/// </summary>
internal static class Possibility
{
    private const int Most = 200_000;

    public static bool CanBe(IEnumerable<Demand> demands, GuidelineTests tests)
    {
        var open = demands.Select(demand => Resolve(demand, tests)).OfType<Demand>().ToList();
        while (open.Count > 0)
        {
            var together = Together(open);
            if (!CanBe(together))
                return false;
            open.RemoveAll(together.Contains);
        }
        return true;
    }

    // Those that share a fact with the first, directly or through others: only they must be tried together.
    private static List<Demand> Together(List<Demand> open)
    {
        var together = new List<Demand> { open[0] };
        var subjects = new HashSet<object>(SubjectsOf(open[0]));
        while (open.Find(demand => !together.Contains(demand) && SubjectsOf(demand).Any(subjects.Contains)) is { } sharing)
        {
            together.Add(sharing);
            subjects.UnionWith(SubjectsOf(sharing));
        }
        return together;
    }

    private static IEnumerable<object> SubjectsOf(Demand demand) => demand.Formula.Leaves().Select(PossibleShowings.SubjectOf);

    private static bool CanBe(List<Demand> demands)
    {
        var leaves = demands.SelectMany(demand => demand.Formula.Leaves()).Distinct(ReferenceEqualityComparer.Instance).Cast<Formula>();
        var showings = leaves.GroupBy(PossibleShowings.SubjectOf).Select(group => PossibleShowings.Of([.. group])).ToList();
        if (showings.Aggregate(1.0, (product, choices) => product * choices.Count) > Most)
            return true;
        var truths = new Dictionary<Formula, Truth>(ReferenceEqualityComparer.Instance);
        return Try(0);

        bool Try(int next)
        {
            if (next == showings.Count)
                return demands.TrueForAll(demand => demand.Formula.TruthBy(leaf => truths[leaf]) is not { } truth || demand.Accepts(truth));
            foreach (var showing in showings[next])
            {
                foreach (var (leaf, truth) in showing)
                    truths[leaf] = truth;
                if (Try(next + 1))
                    return true;
            }
            return false;
        }
    }

    // A criterion by its test; a demand with one that may be out says nothing that can be relied on.
    private static Demand? Resolve(Demand demand, GuidelineTests tests) =>
        Resolve(demand.Formula, tests) is { } formula ? demand with { Formula = formula } : null;

    private static Formula? Resolve(Formula formula, GuidelineTests tests) => formula switch
    {
        CriterionReference reference => tests.Behind(reference),
        AllOf all => Resolve(all.Parts, tests) is { } parts ? new AllOf(parts, all.Span) : null,
        AnyOf any => Resolve(any.Parts, tests) is { } parts ? new AnyOf(parts, any.Span) : null,
        AtLeastOf some => Resolve(some.Parts, tests) is { } parts ? new AtLeastOf(some.Count, parts, some.Span) : null,
        Negation negation => Resolve(negation.Part, tests) is { } part ? new Negation(part, negation.Span) : null,
        _ => formula,
    };

    private static List<Formula>? Resolve(IReadOnlyList<Formula> parts, GuidelineTests tests)
    {
        var resolved = parts.Select(part => Resolve(part, tests)).OfType<Formula>().ToList();
        return resolved.Count == parts.Count ? resolved : null;
    }
}
