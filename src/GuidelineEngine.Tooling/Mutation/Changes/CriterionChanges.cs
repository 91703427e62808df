using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary>Criteria left out, and turned into their opposite.</summary>
internal static class CriterionChanges
{
    public static IEnumerable<Mutant> Of(GuidelineText text)
    {
        foreach (var entry in text.Criteria)
        {
            yield return new Mutant(MutationKind.Dropped, entry.Key.Span, $"the criterion `{entry.Key.Text}` is left out", text.File, Dropped(text, entry));
            if (Negated(text, entry) is { } negated)
                yield return new Mutant(MutationKind.Negated, entry.Key.Span, $"the criterion `{entry.Key.Text}` becomes its opposite", text.File, negated);
        }
    }

    private static MappingNode Dropped(GuidelineText text, MappingEntry criterion) =>
        RoleNodes.InOrder.Aggregate(TreeChange.Replace(text.Root, criterion.Value, null), (root, role) => RoleNodes.Left(root, role, criterion.Key.Text));

    // What only allows something has no test to turn around; it is turned around where it decides.
    private static MappingNode? Negated(GuidelineText text, MappingEntry criterion)
    {
        if ((criterion.Value as MappingNode)?["when"] is { } when)
            return TreeChange.Replace(text.Root, when, TreeChange.Only(when, "not", when));
        var naming = RoleNodes.Naming(text.Root, RoleNodes.Deciding, criterion.Key.Text);
        return naming is null ? null
            : ReferenceEquals(text.Root[RoleNodes.Deciding], naming) ? text.Root.With(RoleNodes.Deciding, TreeChange.Only(naming, "not", naming))
            : TreeChange.Replace(text.Root, naming, TreeChange.Only(naming, "not", naming));
    }
}
