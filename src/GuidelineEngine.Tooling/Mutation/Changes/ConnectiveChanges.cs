using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary><c>any</c> and <c>all</c> exchanged; several keys of one mapping are an <c>all</c> as well.</summary>
internal static class ConnectiveChanges
{
    public static IEnumerable<Mutant> Of(GuidelineText text)
    {
        foreach (var formula in text.Tests.Append(text.Root["certify_when"]).OfType<Node>().SelectMany(FormulaNodes.Formulas).OfType<MappingNode>())
        {
            foreach (var entry in formula.Entries.Where(Joins))
            {
                var other = entry.Key.Text == "all" ? "any" : "all";
                yield return new Mutant(MutationKind.Connective, entry.Key.Span, $"`{entry.Key.Text}` becomes `{other}`", text.File, TreeChange.Rename(text.Root, entry.Key, other));
            }
            if (formula.Entries.Count > 1)
            {
                var parts = formula.Entries.Select(entry => (Node)new MappingNode(entry.Key.Span, [entry])).ToArray();
                yield return text.Changed(MutationKind.Connective, formula, TreeChange.Only(formula, "any", new SequenceNode(formula.Span, parts)), "all of these become any of them");
            }
        }
    }

    private static bool Joins(MappingEntry entry) => entry is { Key.Text: "all" or "any", Value: SequenceNode { Items.Count: > 1 } };
}
