using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads the roles of a guideline, which name its criteria.</summary>
internal sealed class RoleFormulaReader(DiagnosticBag diagnostics, IReadOnlyDictionary<string, int> criteria)
{
    /// <summary>Whether a role names a criterion that the guideline does not have.</summary>
    public bool HasUnknownNames { get; private set; }

    /// <summary>A criterion, or a mapping that joins several.</summary>
    public Formula Read(Node node, string what)
    {
        switch (node)
        {
            case ScalarNode { IsEmpty: false } name:
                return Find(name) is { } criterion ? new CriterionReference(criterion, name.Text, name.Span) : new UnreadFormula(name.Span);
            case MappingNode mapping:
                return Connectives.ReadMapping(mapping, diagnostics, Read, ReadLeaf);
            default:
                ValueReading.ReportKind(node, diagnostics, what, "a criterion, or a mapping of `all`, `any`, `not` or `at_least_of`");
                HasUnknownNames = true;
                return new UnreadFormula(node.Span);
        }
    }

    /// <summary>A criterion or a list of criteria, each once.</summary>
    public IReadOnlyList<int> ReadList(MappingReader guideline, string key)
    {
        var found = new List<int>();
        foreach (var name in guideline.TakeTextList(key))
        {
            if (Find(name) is { } criterion && !found.Contains(criterion))
                found.Add(criterion);
        }
        return found;
    }

    private int? Find(ScalarNode name)
    {
        if (criteria.TryGetValue(name.Text, out var index))
            return index;
        HasUnknownNames = true;
        if (name.Text == "never")
            diagnostics.Report(DiagnosticCatalogue.NeverInFormula, name.Span);
        else
            Names.ReportUnknown(DiagnosticCatalogue.UnknownCriterion, name, criteria.Keys, diagnostics);
        return null;
    }

    private UnreadFormula ReadLeaf(MappingEntry entry)
    {
        HasUnknownNames = true;
        diagnostics.ReportWithHint(
            DiagnosticCatalogue.UnknownKey, entry.Key.Span, Alternatives.DidYouMean(entry.Key.Text, Connectives.Keys),
            "a role", entry.Key.Text, Alternatives.OneOf(Connectives.Keys));
        return new UnreadFormula(Places.Of(entry));
    }
}
