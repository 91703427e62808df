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
        return new CompiledPack(pack, Programs(pack, conditions), IndexByItem(pack, inOrder), conditions, inOrder);
    }

    private static Dictionary<string, GuidelineProgram> Programs(RulePack pack, Dictionary<string, LeafFormula> conditions)
    {
        var programs = new Dictionary<string, GuidelineProgram>(pack.Guidelines.Count, StringComparer.Ordinal);
        foreach (var guideline in pack.Guidelines)
            programs.Add(guideline.Id, new GuidelineProgram(guideline, conditions.GetValueOrDefault(guideline.Source.Id)));
        return programs;
    }

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
    private static Dictionary<string, List<Guideline>> IndexByItem(RulePack pack, Guideline[] inOrder)
    {
        var byItem = new Dictionary<string, List<Guideline>>(StringComparer.Ordinal);
        foreach (var guideline in inOrder)
        {
            foreach (var product in pack.Drugs.CoveredBy(guideline.AppliesTo))
                Add(byItem, RequestLine.ItemOf(product), guideline);
            foreach (var service in pack.Services.CoveredBy(guideline.AppliesTo))
                Add(byItem, RequestLine.ItemOf(service), guideline);
        }
        return byItem;
    }

    private static void Add(Dictionary<string, List<Guideline>> byItem, string item, Guideline guideline)
    {
        if (!byItem.TryGetValue(item, out var covering))
            byItem.Add(item, covering = []);
        covering.Add(guideline);
    }

    private static Dictionary<string, LeafFormula> CompileConditions(RulePack pack) =>
        pack.Sources.Where(source => source.Condition is not null).ToDictionary(
            source => source.Id,
            source => LeafFormula.Of(source.Condition!, TestedItem.In(source.Condition!)),
            StringComparer.Ordinal);
}
