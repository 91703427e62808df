using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>A guideline together with its file, as text that can be changed.</summary>
/// <param name="Guideline">What the file was read as.</param>
/// <param name="File">The file.</param>
/// <param name="Root">What stands in it.</param>
/// <param name="Pack">The pack that it belongs to.</param>
internal sealed record GuidelineText(Guideline Guideline, PackFile File, MappingNode Root, RulePack Pack)
{
    /// <summary>The criteria as written.</summary>
    public IReadOnlyList<MappingEntry> Criteria => (Root["criteria"] as MappingNode)?.Entries ?? [];

    /// <summary>The tests over facts: <c>applies_when</c>, and the <c>when</c> of each criterion.</summary>
    public IEnumerable<Node> Tests =>
        Criteria.Select(entry => (entry.Value as MappingNode)?["when"]).Prepend(Root["applies_when"]).OfType<Node>();

    /// <summary>A change of one node.</summary>
    public Mutant Changed(MutationKind kind, Node target, Node? replacement, string change) =>
        new(kind, target.Span, change, File, TreeChange.Replace(Root, target, replacement));
}
