using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary>Thresholds, dates and allowances moved by one unit, up and down.</summary>
internal static class QuantityChanges
{
    public static IEnumerable<Mutant> Of(GuidelineText text)
    {
        foreach (var quantity in text.Tests.Append(text.Root["certify_when"]).OfType<Node>().SelectMany(FormulaNodes.Quantities))
        {
            foreach (var mutant in Shifts(text, quantity, ScalarReading.TryDate(quantity.Text, out _) ? MutationKind.DateEdge : MutationKind.Threshold))
                yield return mutant;
        }
        foreach (var quantity in text.Criteria.Select(entry => (entry.Value as MappingNode)?["allows"]).OfType<Node>().SelectMany(FormulaNodes.Quantities))
        {
            foreach (var mutant in Shifts(text, quantity, MutationKind.Allowance))
                yield return mutant;
        }
        foreach (var day in DatesOfStatements(text.Root))
        {
            foreach (var mutant in Shifts(text, day, MutationKind.DateEdge))
                yield return mutant;
        }
    }

    /// <summary>The first and last days on which statements speak.</summary>
    public static IEnumerable<ScalarNode> DatesOfStatements(MappingNode root) =>
        from statement in (root["statements"] as MappingNode)?.Entries ?? []
        from key in (string[])["from", "to"]
        let day = (statement.Value as MappingNode)?[key] as ScalarNode
        where day is not null
        select day;

    /// <summary>One quantity a unit up and a unit down, as far as there is something.</summary>
    public static IEnumerable<(ScalarNode Quantity, string Becomes)> Shifts(ScalarNode quantity) =>
        from direction in (int[])[1, -1]
        let becomes = QuantityShift.Of(quantity.Text, direction)
        where becomes is not null
        select (quantity, becomes);

    private static IEnumerable<Mutant> Shifts(GuidelineText text, ScalarNode quantity, MutationKind kind) =>
        Shifts(quantity).Select(shift => text.Changed(kind, quantity, TreeChange.Text(quantity, shift.Becomes), $"`{quantity.Text}` becomes `{shift.Becomes}`"));
}
