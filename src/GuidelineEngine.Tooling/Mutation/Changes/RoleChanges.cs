using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation.Changes;

/// <summary>Each criterion moved to the role above its own and to the one below; a danger that need no longer be known.</summary>
internal static class RoleChanges
{
    public static IEnumerable<Mutant> Of(GuidelineText text)
    {
        foreach (var entry in text.Criteria)
        {
            for (var role = 0; role < RoleNodes.InOrder.Count; role++)
            {
                if (RoleNodes.Naming(text.Root, RoleNodes.InOrder[role], entry.Key.Text) is not { } naming)
                    continue;
                if (role > 0 && (role > 1 || text.Root[RoleNodes.Deciding] is not ScalarNode { Text: "never" }))
                    yield return Moved(text, entry, naming, RoleNodes.InOrder[role], RoleNodes.InOrder[role - 1]);
                if (role + 1 < RoleNodes.InOrder.Count)
                    yield return Moved(text, entry, naming, RoleNodes.InOrder[role], RoleNodes.InOrder[role + 1]);
            }
            if ((entry.Value as MappingNode)?["must_be_known"] is ScalarNode { Text: "yes" } known)
                yield return text.Changed(MutationKind.Role, known, TreeChange.Text(known, "no"), $"`{entry.Key.Text}` need no longer be known");
        }
    }

    private static Mutant Moved(GuidelineText text, MappingEntry criterion, ScalarNode naming, string from, string to)
    {
        var root = TreeChange.Replace(text.Root, criterion.Value, WithAllTexts((MappingNode)criterion.Value));
        root = RoleNodes.Joined(RoleNodes.Left(root, from, naming.Text), to, naming);
        return new Mutant(MutationKind.Role, naming.Span, $"`{naming.Text}` moves from `{from}` to `{to}`", text.File, root);
    }

    // Another role may need another text; what it says is not what is tried out here.
    private static MappingNode WithAllTexts(MappingNode criterion) =>
        ((string[])["met", "not_met", "undetermined"]).Where(key => criterion[key] is null)
            .Aggregate(criterion, (changed, key) => changed.With(key, TreeChange.Text(criterion, "(" + key + ")")));
}
