using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary>Comparisons weakened and strengthened: with its end or without.</summary>
internal static class ComparisonChanges
{
    private static readonly Dictionary<string, string> Neighbours = new(StringComparer.Ordinal)
    {
        ["at_most"] = "less_than",
        ["less_than"] = "at_most",
        ["at_least"] = "more_than",
        ["more_than"] = "at_least",
        ["before"] = "at_most",
        ["after"] = "at_least",
    };

    public static IEnumerable<Mutant> Of(GuidelineText text) =>
        text.Tests.SelectMany(test => Comparisons(test, text.Pack)).Select(key => new Mutant(
            MutationKind.Comparison, key.Span, $"`{key.Text}` becomes `{Neighbours[key.Text]}`", text.File, TreeChange.Rename(text.Root, key, Neighbours[key.Text])));

    // A comparison stands below the name of a fact, or in a count.
    private static IEnumerable<ScalarNode> Comparisons(Node test, RulePack pack) =>
        from formula in FormulaNodes.Formulas(test).OfType<MappingNode>()
        from entry in formula.Entries
        where entry.Key.Text == "count" || pack.Facts.Any(fact => fact.Name == entry.Key.Text)
        from comparison in (entry.Value as MappingNode)?.Entries ?? []
        where Neighbours.TryGetValue(comparison.Key.Text, out var neighbour) && ((MappingNode)entry.Value)[neighbour] is null
        select comparison.Key;
}
