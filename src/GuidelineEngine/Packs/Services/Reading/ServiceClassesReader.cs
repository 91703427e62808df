using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs;

/// <summary>Reads the classes of services, and what belongs to what.</summary>
internal sealed class ServiceClassesReader(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ServiceClass> byName = new(StringComparer.Ordinal);
    private readonly List<ScalarNode> parents = [];

    internal IEnumerable<ServiceClass> Classes => byName.Values;

    internal void Read(MappingNode? node)
    {
        foreach (var entry in node?.Entries ?? [])
        {
            if (MappingReader.Over(entry.Value, diagnostics, "a class of services") is not { } reader)
            {
                continue;
            }

            var meaning = reader.RequireText("means") ?? "";
            var within = reader.TakeTextList("within");
            reader.Finish();
            parents.AddRange(within);
            var name = Names.Declare(entry.Key, diagnostics, "the class of services");
            var read = new ServiceClass(name, meaning, [.. within.Select(parent => parent.Text)]) { Span = entry.Key.Span };
            if (!byName.TryAdd(name, read))
            {
                diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, entry.Key.Span, "the class of services", name, byName[name].Span!.Value);
            }
        }
    }

    internal void Check()
    {
        foreach (var parent in parents)
        {
            IsKnown(parent);
        }

        foreach (var one in byName.Values.Where(one => Above(one.Name).Contains(one.Name)))
        {
            diagnostics.Report(DiagnosticCatalogue.ServiceClassWithinItself, one.Span!.Value, one.Name);
        }
    }

    /// <summary>The classes written, and after them those that they belong to, each once.</summary>
    internal List<string> WithParents(IReadOnlyList<ScalarNode> written)
    {
        var known = written.Where(IsKnown).Select(one => one.Text).ToList();
        return [.. known.Concat(known.SelectMany(Above)).Distinct(StringComparer.Ordinal)];
    }

    private bool IsKnown(ScalarNode name)
    {
        if (byName.ContainsKey(name.Text))
        {
            return true;
        }

        Names.ReportUnknown(DiagnosticCatalogue.UnknownServiceClass, name, byName.Keys, diagnostics);
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
