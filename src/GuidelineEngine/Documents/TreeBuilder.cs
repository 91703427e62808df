using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Documents;

/// <summary>What building a tree from YAML and from JSON has in common: limits, keys, duplicates.</summary>
internal sealed class TreeBuilder(string file, DiagnosticBag diagnostics, DocumentLimits limits)
{
    private const int SearchedInOrder = 8;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _nodes;
    private int _depth;

    /// <summary>The file's name as it stands in spans.</summary>
    public string File => file;

    /// <summary>Where mistakes go.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The same string for the same key: files repeat few keys many times.</summary>
    public string Intern(string key)
    {
        if (_keys.TryGetValue(key, out var known))
            return known;
        _keys.Add(key);
        return key;
    }

    /// <summary>The same string for the same key, without making it first.</summary>
    public string Intern(ReadOnlySpan<char> key)
    {
        var lookup = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out var known))
            return known;
        var made = key.ToString();
        _keys.Add(made);
        return made;
    }

    /// <summary>A span in this file.</summary>
    public SourceSpan Span(SourcePosition start, SourcePosition end) => new(file, start, end);

    /// <summary>Counts a node; false, and reported, when it is one too many.</summary>
    public bool TryCount(SourceSpan span)
    {
        if (++_nodes <= limits.MaxNodes)
            return true;
        diagnostics.Report(DiagnosticCatalogue.TooManyNodes, span, limits.MaxNodes);
        return false;
    }

    /// <summary>Goes a level down; false, and reported, when it is one too deep.</summary>
    public bool TryEnter(SourceSpan span)
    {
        if (++_depth <= limits.DepthInForce)
            return true;
        diagnostics.Report(DiagnosticCatalogue.NestedTooDeeply, span, limits.DepthInForce);
        return false;
    }

    /// <summary>Comes back up.</summary>
    public void Leave() => _depth--;

    /// <summary>How deeply the text may be nested.</summary>
    public int MaxDepth => limits.DepthInForce;

    /// <summary>Reports a control character that came in by an escape; line breaks and tabs may.</summary>
    public void CheckEscapes(string value, SourceSpan span)
    {
        foreach (var c in value)
        {
            if (c is '\n' or '\r' or '\t' || !PrintableText.IsControl(c))
                continue;
            diagnostics.Report(DiagnosticCatalogue.ForbiddenCharacter, span, CharacterCheck.Name(c));
            return;
        }
    }

    /// <summary>A mapping of the entries, of which a key's first counts; later ones are reported.</summary>
    public MappingNode Mapping(SourceSpan span, List<MappingEntry> entries)
    {
        if (entries.Count <= SearchedInOrder)
        {
            for (var i = 1; i < entries.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    // Invariant: keys are interned, so the same text is the same object.
                    if (!ReferenceEquals(entries[i].Key.Text, entries[j].Key.Text))
                        continue;
                    ReportDuplicate(entries[i].Key, entries[j].Key);
                    entries.RemoveAt(i--);
                    break;
                }
            }
            return new MappingNode(span, entries.ToArray());
        }

        var first = new Dictionary<string, ScalarNode>(entries.Count, StringComparer.Ordinal);
        entries.RemoveAll(entry =>
        {
            if (first.TryAdd(entry.Key.Text, entry.Key))
                return false;
            ReportDuplicate(entry.Key, first[entry.Key.Text]);
            return true;
        });
        return new MappingNode(span, entries.ToArray());
    }

    private void ReportDuplicate(ScalarNode second, ScalarNode first) =>
        diagnostics.Report(DiagnosticCatalogue.DuplicateKey, second.Span, second.Text, first.Span.Start.Line);
}
