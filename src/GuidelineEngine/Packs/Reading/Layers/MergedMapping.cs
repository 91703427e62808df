using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>
/// A mapping that grows layer by layer. Every entry keeps the place where it was written, so that whatever reads the whole
/// points into the file of the right layer.
/// </summary>
internal sealed class MergedMapping
{
    private readonly List<MappingEntry> entries = [];
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly SourceSpan span;

    public MergedMapping(MappingNode first)
    {
        span = first.Span;
        foreach (var entry in first.Entries)
            Set(entry);
    }

    public MappingNode Node => new(span, entries);

    public IEnumerable<string> Keys => index.Keys;

    public MappingEntry? this[string key] => index.TryGetValue(key, out var at) ? entries[at] : null;

    /// <summary>Adds an entry, or puts it in the place of the one with its key.</summary>
    public void Set(MappingEntry entry)
    {
        if (index.TryGetValue(entry.Key.Text, out var at))
        {
            entries[at] = entry;
            return;
        }
        index.Add(entry.Key.Text, entries.Count);
        entries.Add(entry);
    }

    /// <summary>Takes an entry away.</summary>
    public static MappingNode Without(MappingNode node, string key) => new(node.Span, [.. node.Entries.Where(entry => entry.Key.Text != key)]);

    /// <summary>Adds entries under new names; a name that a lower layer declares is reported.</summary>
    public void AddNew(IEnumerable<MappingEntry> declared, string what, DiagnosticBag diagnostics)
    {
        foreach (var entry in declared)
        {
            if (this[entry.Key.Text] is { } first)
                diagnostics.Report(DiagnosticCatalogue.DeclaredBelow, entry.Key.Span, what, entry.Key.Text, first.Key.Span);
            else
                Set(entry);
        }
    }
}
