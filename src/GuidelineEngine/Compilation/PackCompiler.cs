using System.Collections.Frozen;
using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Compilation;

/// <summary>From the pack as written to the pack that runs.</summary>
internal static class PackCompiler
{
    public static CompiledPack Compile(RulePack pack)
    {
        var conditions = CompileConditions(pack);
        var inOrder = InOrder(pack);
        return new CompiledPack(pack, CompileGuidelines(pack, conditions), IndexByItem(pack, inOrder), conditions, inOrder);
    }

    private static FrozenDictionary<string, CompiledGuideline> CompileGuidelines(RulePack pack, FrozenDictionary<string, LeafFormula> conditions) =>
        pack.Guidelines.ToFrozenDictionary(
            guideline => guideline.Id,
            guideline => new CompiledGuideline(guideline, conditions.GetValueOrDefault(guideline.Source.Id)),
            StringComparer.Ordinal);

    private static Guideline[] InOrder(RulePack pack) =>
    [
        .. pack.Guidelines
            .OrderBy(guideline => guideline.Source.Rank)
            .ThenBy(guideline => guideline.Source.Authority, StringComparer.Ordinal)
            .ThenBy(guideline => guideline.Source.Id, StringComparer.Ordinal)
            .ThenBy(guideline => guideline.Id, StringComparer.Ordinal),
    ];

    // Scopes are settled here, once a guideline, so that a decision does not look at guidelines that cannot apply.
    // Loops, and no pairs of guideline and item: generic code over pairs would be compiled at every start.
    private static FrozenDictionary<string, IReadOnlyList<Guideline>> IndexByItem(RulePack pack, IReadOnlyList<Guideline> inOrder)
    {
        var byItem = new Dictionary<string, IReadOnlyList<Guideline>>(StringComparer.Ordinal);
        foreach (var guideline in inOrder)
        {
            foreach (var item in ItemsOf(guideline.AppliesTo, pack))
            {
                if (!byItem.TryGetValue(item, out var covering))
                    byItem.Add(item, covering = new List<Guideline>());
                ((List<Guideline>)covering).Add(guideline);
            }
        }
        return byItem.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> ItemsOf(Scope scope, RulePack pack) =>
        pack.Drugs.CoveredBy(scope).Select(RequestLine.ItemOf).Concat(pack.Services.CoveredBy(scope).Select(RequestLine.ItemOf));

    private static FrozenDictionary<string, LeafFormula> CompileConditions(RulePack pack) =>
        pack.Sources.Where(source => source.Condition is not null).ToFrozenDictionary(
            source => source.Id,
            source => LeafFormula.Of(source.Condition!, TestedItem.In(source.Condition!)),
            StringComparer.Ordinal);
}
