using System.Runtime.InteropServices;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>What building a tree from YAML and from JSON has in common: limits, keys, duplicates.</summary>
internal sealed class TreeBuilder(string file, DiagnosticBag diagnostics, DocumentLimits limits)
{
    private const int SearchedInOrder = 24;
    private HashSet<string>? _keys;
    private int _nodes;
    private int _depth;

    /// <summary>The file's name as it stands in spans.</summary>
    public string File => file;

    /// <summary>Where mistakes go.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The same string for the same key: files repeat few keys many times.</summary>
    public string Intern(string key)
    {
        _keys ??= new(StringComparer.Ordinal);
        if (_keys.TryGetValue(key, out var known))
            return known;
        _keys.Add(key);
        return key;
    }

    /// <summary>A span in this file.</summary>
    public SourceSpan Span(SourcePosition start, SourcePosition end) => new(file, start, end);

    /// <summary>Counts a node; false, and reported, when it is one too many.</summary>
    public bool TryCount(NodePlace place)
    {
        if (++_nodes <= limits.MaxNodes)
            return true;
        diagnostics.Report(DiagnosticCatalogue.TooManyNodes, place.Span, limits.MaxNodes);
        return false;
    }

    /// <summary>Goes a level down; false, and reported, when it is one too deep.</summary>
    public bool TryEnter(NodePlace place)
    {
        if (++_depth <= limits.DepthInForce)
            return true;
        diagnostics.Report(DiagnosticCatalogue.NestedTooDeeply, place.Span, limits.DepthInForce);
        return false;
    }

    /// <summary>Comes back up.</summary>
    public void Leave() => _depth--;

    /// <summary>How deeply the text may be nested.</summary>
    public int MaxDepth => limits.DepthInForce;

    /// <summary>Reports a control character that came in by an escape; line breaks and tabs may.</summary>
    public void CheckEscapes(string value, NodePlace place)
    {
        foreach (var c in value)
        {
            if (c is '\n' or '\r' or '\t' || !PrintableText.IsControl(c))
                continue;
            diagnostics.Report(DiagnosticCatalogue.ForbiddenCharacter, place.Span, CharacterCheck.Name(c));
            return;
        }
    }

    /// <summary>A mapping of the entries from <paramref name="from"/> on, which are taken off the list; of a key the first counts, later ones are reported.</summary>
    public MappingNode Mapping(NodePlace place, List<MappingEntry> entries, int from = 0)
    {
        if (entries.Count - from <= SearchedInOrder)
        {
            for (var i = from + 1; i < entries.Count; i++)
            {
                for (var j = from; j < i; j++)
                {
                    if (entries[i].KeyText != entries[j].KeyText)
                        continue;
                    ReportDuplicate(entries[i].Key, entries[j].Key);
                    entries.RemoveAt(i--);
                    break;
                }
            }
        }
        else
        {
            var first = new Dictionary<string, ScalarNode>(entries.Count - from, StringComparer.Ordinal);
            var kept = from;
            for (var i = from; i < entries.Count; i++)
            {
                var entry = entries[i];
                if (first.TryAdd(entry.KeyText, entry.Key))
                    entries[kept++] = entry;
                else
                    ReportDuplicate(entry.Key, first[entry.KeyText]);
            }
            entries.RemoveRange(kept, entries.Count - kept);
        }

        var mapping = new MappingNode(place, CollectionsMarshal.AsSpan(entries)[from..].ToArray());
        entries.RemoveRange(from, entries.Count - from);
        return mapping;
    }

    private void ReportDuplicate(ScalarNode second, ScalarNode first) =>
        diagnostics.Report(DiagnosticCatalogue.DuplicateKey, second.Span, second.Text, first.Span.Start.Line);
}
