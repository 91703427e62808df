using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary>The outcome table, the limits of time and the dates of a policy changed.</summary>
internal static class PolicyChanges
{
    // Holidays are a calendar, not thresholds.
    private static readonly string[] Numbered = ["deadlines", "receipt", "prior_decision_months", "saturdays_count_before", "gates"];

    public static IEnumerable<Mutant> Of(PackFile file, MappingNode root) =>
    [
        .. (root["outcomes"] as MappingNode)?.Entries.SelectMany(row => Cells(file, root, row)) ?? [],
        .. Numbered.Select(key => root[key]).OfType<Node>().SelectMany(FormulaNodes.Quantities).Concat(QuantityChanges.DatesOfStatements(root)).SelectMany(quantity => Shifted(file, root, quantity)),
    ];

    private static IEnumerable<Mutant> Shifted(PackFile file, MappingNode root, ScalarNode quantity) =>
        QuantityChanges.Shifts(quantity).Select(shift => new Mutant(
            ScalarReading.TryDate(quantity.Text, out _) ? MutationKind.DateEdge : MutationKind.Threshold, quantity.Span, $"`{quantity.Text}` becomes `{shift.Becomes}`",
            file, TreeChange.Replace(root, quantity, TreeChange.Text(quantity, shift.Becomes))));

    private static IEnumerable<Mutant> Cells(PackFile file, MappingNode root, MappingEntry row)
    {
        ScalarNode[] cells = [.. Columns((MappingNode)row.Value).Select(cell => (cell as MappingNode)?["outcome"] ?? cell).OfType<ScalarNode>()];
        for (var column = 0; column < cells.Length; column++)
        {
            var neighbours = new[] { column - 1, column + 1 }.Where(at => at >= 0 && at < cells.Length).Select(at => cells[at].Text).Distinct().Where(text => text != cells[column].Text);
            foreach (var neighbour in neighbours)
            {
                yield return new Mutant(MutationKind.Outcome, cells[column].Span, $"in the row `{row.Key.Text}`, `{cells[column].Text}` becomes `{neighbour}`",
                    file, TreeChange.Replace(root, cells[column], TreeChange.Text(cells[column], neighbour)));
            }
        }
    }

    private static IEnumerable<Node> Columns(MappingNode row) =>
        ((string[])["utilization_review", "retrospective"]).SelectMany(stage => (row[stage] as MappingNode)?.Entries.Select(entry => entry.Value) ?? [])
            .Concat([row["independent_medical_review"]!]);
}
