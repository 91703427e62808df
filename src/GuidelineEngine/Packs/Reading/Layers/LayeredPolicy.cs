using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>
/// Makes one policy of those of all layers: an upper layer that names the policy below and gives a reason states some keys of
/// it anew. Of <c>outcomes</c>, <c>days</c> and the like it may state single rows; a row that it states is the whole row.
/// </summary>
internal static class LayeredPolicy
{
    /// <summary>The policy with what a layer changes in it; the policy itself, and reported, where the change is none of it.</summary>
    public static MappingNode Change(MappingNode below, MappingNode change, DiagnosticBag diagnostics)
    {
        var id = (change["policy"] as ScalarNode)?.Text ?? "";
        if ((below["policy"] as ScalarNode)?.Text is { } known && known != id)
        {
            ReportNothing(change, id, [known], diagnostics);
            return below;
        }
        var policy = new MergedMapping(below);
        foreach (var entry in MergedMapping.Without(change, LayerChange.Key).Entries)
        {
            if (entry.Value is not MappingNode rows || policy[entry.Key.Text]?.Value is not MappingNode all)
            {
                policy.Set(entry);
                continue;
            }
            var changed = new MergedMapping(all);
            foreach (var row in rows.Entries)
                changed.Set(row);
            policy.Set(entry with { Value = changed.Node });
        }
        return policy.Node;
    }

    public static void ReportNothing(MappingNode change, string id, IEnumerable<string> known, DiagnosticBag diagnostics) => diagnostics.ReportWithHint(
        DiagnosticCatalogue.ChangesNothing, Places.At(change, "policy"), Alternatives.DidYouMean(id, known), "policy", id);
}
