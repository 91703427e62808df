using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>What classes are called, and what is reported of them.</summary>
internal sealed record ClassWords(string Of, DiagnosticDescriptor Unknown, DiagnosticDescriptor WithinItself)
{
    public static ClassWords Drugs { get; } = new("drug class", DiagnosticCatalogue.UnknownDrugClass, DiagnosticCatalogue.ClassWithinItself);
    public static ClassWords Services { get; } = new("class of services", DiagnosticCatalogue.UnknownServiceClass, DiagnosticCatalogue.ServiceClassWithinItself);
}

/// <summary>Reads the classes of drugs or of services, and what belongs to what.</summary>
internal sealed class ClassesReader(DiagnosticBag diagnostics, ClassWords words)
{
    private readonly Dictionary<string, ItemClass> byName = new(StringComparer.Ordinal);
    private readonly List<ScalarNode> parents = [];

    internal IEnumerable<ItemClass> Classes => byName.Values;

    internal void Read(MappingNode? node)
    {
        foreach (var entry in node?.Entries ?? [])
        {
            if (MappingReader.Over(entry.Value, diagnostics, "a " + words.Of) is not { } reader)
            {
                continue;
            }

            var meaning = reader.RequireText("means") ?? "";
            var within = reader.TakeTextList("within");
            reader.Finish();
            parents.AddRange(within);
            var read = new ItemClass(entry.Key.Text, meaning, [.. within.Select(parent => parent.Text)]) { Span = entry.Key.Span };
            if (!byName.TryAdd(read.Name, read))
            {
                diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, entry.Key.Span, "the " + words.Of, read.Name, byName[read.Name].Span!.Value);
            }
        }
    }

    internal void Check()
    {
        foreach (var parent in parents)
        {
            Known(parent);
        }

        foreach (var one in byName.Values.Where(one => Above(one.Name).Contains(one.Name)))
        {
            diagnostics.Report(words.WithinItself, one.Span!.Value, one.Name);
        }
    }

    /// <summary>The classes written, and after them those that they belong to, each once.</summary>
    internal List<string> WithParents(IReadOnlyList<ScalarNode> written)
    {
        var known = written.Where(Known).Select(one => one.Text).ToList();
        return [.. known.Concat(known.SelectMany(Above)).Distinct(StringComparer.Ordinal)];
    }

    private bool Known(ScalarNode name)
    {
        if (byName.ContainsKey(name.Text))
        {
            return true;
        }

        diagnostics.ReportWithHint(
            words.Unknown, name.Span, Alternatives.DidYouMean(name.Text, byName.Keys), name.Text);
        return false;
    }

    private List<string> Above(string name)
    {
        var found = new List<string>();
        var open = new Queue<string>(byName[name].Parents);
        while (open.TryDequeue(out var next))
        {
            if (found.Contains(next, StringComparer.Ordinal) || !byName.TryGetValue(next, out var parent))
            {
                continue;
            }

            found.Add(next);
            foreach (var above in parent.Parents)
            {
                open.Enqueue(above);
            }
        }

        return found;
    }
}
