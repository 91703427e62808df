using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary>The days on which editions begin and end to govern moved by one, and the thresholds of their conditions.</summary>
internal static class SourceChanges
{
    public static IEnumerable<Mutant> Of(PackFile file, MappingNode root) =>
        from source in (root["sources"] as MappingNode)?.Entries ?? []
        from part in Parts(source.Value as MappingNode)
        from quantity in FormulaNodes.Quantities(part)
        from shift in QuantityChanges.Shifts(quantity)
        select new Mutant(
            ScalarReading.TryDate(quantity.Text, out _) ? MutationKind.DateEdge : MutationKind.Threshold, quantity.Span, $"`{quantity.Text}` becomes `{shift.Becomes}`",
            file, TreeChange.Replace(root, quantity, TreeChange.Text(quantity, shift.Becomes)));

    private static IEnumerable<Node> Parts(MappingNode? source) =>
        ((Node?[])[source?["window"], source?["condition"], .. (source?["silent_on"] as MappingNode)?.Entries.SelectMany(Days) ?? []]).OfType<Node>();

    private static IEnumerable<Node?> Days(MappingEntry silence) => [(silence.Value as MappingNode)?["from"], (silence.Value as MappingNode)?["to"]];
}
