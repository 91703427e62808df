using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Makes one <c>facts.yaml</c> of those of all layers: an upper layer adds facts and questions, and changes none.</summary>
internal static class LayeredFacts
{
    private static readonly (string Key, string What)[] Parts = [("facts", "the fact"), ("questions", "the question")];

    public static MappingNode Join(IReadOnlyList<LayeredRoot> layers, DiagnosticBag diagnostics)
    {
        var root = new MergedMapping(layers[0].Root);
        foreach (var (_, upper) in layers.Skip(1))
        {
            foreach (var entry in upper.Entries)
            {
                var what = Parts.FirstOrDefault(part => part.Key == entry.Key.Text).What;
                if (what is null || entry.Value is not MappingNode more || root[entry.Key.Text]?.Value is not MappingNode known)
                {
                    root.Set(entry);
                    continue;
                }
                var whole = new MergedMapping(known);
                whole.AddNew(more.Entries, what, diagnostics);
                root.Set(entry with { Value = whole.Node });
            }
        }
        return root.Node;
    }
}
