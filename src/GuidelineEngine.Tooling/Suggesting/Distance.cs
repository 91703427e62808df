using GuidelineEngine.Packs;
using GuidelineEngine.Terms;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>How many tests must turn out otherwise for a formula to take a truth that is wanted of it.</summary>
internal sealed class Distance(GuidelineTests tests, Sighting seen)
{
    private const int Never = 1_000;

    public int To(IEnumerable<Demand> demands) => demands.Sum(To);

    private int To(Demand demand)
    {
        var to = Of(demand.Formula);
        return new[] { (Truth.NotMet, to.NotMet), (Truth.Undetermined, to.Open), (Truth.Met, to.Met) }.Where(way => demand.Accepts(way.Item1)).Select(way => way.Item2).DefaultIfEmpty(Never).Min();
    }

    private Ways Of(Formula formula) => formula switch
    {
        CriterionReference reference => Of(tests[tests.Guideline.Criteria[reference.Criterion]]),
        Negation negation => Of(negation.Part).Negated,
        AllOf all => All([.. all.Parts.Select(Of)]),
        AnyOf any => All([.. any.Parts.Select(part => Of(part).Negated)]).Negated,
        AtLeastOf some => AtLeast(some.Count, [.. some.Parts.Select(Of)]),
        _ => Leaf(seen.TruthOf(formula)),
    };

    private static Ways Leaf(Truth? truth) => new(truth == Truth.Met ? 0 : 1, truth == Truth.NotMet ? 0 : 1, truth == Truth.Undetermined ? 0 : 1);

    private static Ways All(Ways[] parts)
    {
        var notRefuted = parts.Sum(part => Math.Min(part.Met, part.Open));
        return new Ways(parts.Sum(part => part.Met), parts.Min(part => part.NotMet), notRefuted + parts.Min(part => part.Open - Math.Min(part.Met, part.Open)));
    }

    private static Ways AtLeast(int count, Ways[] parts)
    {
        var met = parts.Select(part => part.Met).Order().Take(count).Sum();
        var notMet = parts.Select(part => part.NotMet).Order().Take(parts.Length - count + 1).Sum();
        return new Ways(met, notMet, Math.Min(Never, parts.Min(part => part.Open)));
    }

    private readonly record struct Ways(int Met, int NotMet, int Open)
    {
        public Ways Negated => new(NotMet, Met, Open);
    }
}
