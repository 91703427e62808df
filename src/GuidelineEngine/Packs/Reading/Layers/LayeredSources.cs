using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>
/// Makes one <c>sources.yaml</c> of those of all layers: an upper layer adds documents, may say that it holds one which a lower
/// layer only declares, and may rank its own authorities among those below.
/// </summary>
internal sealed class LayeredSources(DiagnosticBag diagnostics)
{
    // What a document is and when it governs is not for an organisation to change; what it has of it is.
    private static readonly string[] Changeable = ["held", "edition", "year", "chapter", "pages", "equivalence_table", Silences];
    private const string Silences = "silent_on";

    public MappingNode Join(IReadOnlyList<LayeredRoot> layers)
    {
        var root = new MergedMapping(layers[0].Root);
        var sources = new MergedMapping(layers[0].Root["sources"] as MappingNode ?? new MappingNode(layers[0].Root.Span, []));
        foreach (var entry in sources.Node.Entries.Where(entry => entry.Value is MappingNode { } value && value[LayerChange.Key] is not null))
            ReportNothing(entry, []);
        foreach (var (_, upper) in layers.Skip(1))
        {
            Take(upper, sources);
            foreach (var entry in upper.Entries.Where(entry => entry.Key.Text != "sources"))
            {
                root.Set(entry.Key.Text == "authorities" && root["authorities"] is { } ranked ? WithAll(entry, ranked) : entry);
            }
        }
        if (layers.Select(layer => layer.Root).LastOrDefault(written => written["sources"] is MappingNode) is { } last)
            root.Set(last.Entries.First(entry => entry.Key.Text == "sources") with { Value = sources.Node });
        return root.Node;
    }

    private void Take(MappingNode upper, MergedMapping sources)
    {
        foreach (var entry in new MappingReader(upper, diagnostics, "the sources").TakeMapping("sources")?.Entries ?? [])
        {
            if (entry.Value is not MappingNode change || !LayerChange.IsDeclared(change, diagnostics))
                sources.AddNew([entry], "the source", diagnostics);
            else if (sources[entry.Key.Text] is { Value: MappingNode below } first)
                sources.Set(first with { Value = Changed(below, change, entry.Key.Text) });
            else
                ReportNothing(entry, sources.Keys);
        }
    }

    private MappingNode Changed(MappingNode below, MappingNode change, string id)
    {
        var changed = new MergedMapping(below);
        foreach (var entry in MergedMapping.Without(change, LayerChange.Key).Entries)
        {
            if (!Changeable.Contains(entry.Key.Text))
                diagnostics.Report(DiagnosticCatalogue.NotALayersToChange, entry.Key.Span, entry.Key.Text, id, Alternatives.OneOf(Changeable));
            else if (entry.Key.Text == Silences && entry.Value is MappingNode more && below[Silences] is MappingNode known)
            {
                var silences = new MergedMapping(known);
                silences.AddNew(more.Entries, "the silence", diagnostics);
                changed.Set(entry with { Value = silences.Node });
            }
            else
                changed.Set(entry);
        }
        return changed.Node;
    }

    private void ReportNothing(MappingEntry entry, IEnumerable<string> known) => diagnostics.ReportWithHint(
        DiagnosticCatalogue.ChangesNothing, entry.Key.Span, Alternatives.DidYouMean(entry.Key.Text, known), "source", entry.Key.Text);

    // What is left out is reported once, here, and not again at every source that it would lose its rank to.
    private MappingEntry WithAll(MappingEntry upper, MappingEntry lower)
    {
        var kept = NamesIn(upper.Value).Select(name => name.Text).ToHashSet(StringComparer.Ordinal);
        var lost = NamesIn(lower.Value).Where(name => !kept.Contains(name.Text)).ToArray();
        foreach (var name in lost)
            diagnostics.Report(DiagnosticCatalogue.AuthorityLeftOut, upper.Key.Span, name.Text, name.Span);
        return lost.Length > 0 && upper.Value is SequenceNode order ? upper with { Value = new SequenceNode(order.Span, [.. order.Items, .. lost]) } : upper;
    }

    private static IEnumerable<ScalarNode> NamesIn(Node node) => node switch
    {
        ScalarNode name => [name],
        SequenceNode list => list.Items.SelectMany(NamesIn),
        _ => [],
    };
}
