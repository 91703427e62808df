using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads what joins tests, and criteria in a role: <c>all</c>, <c>any</c>, <c>not</c>, <c>at_least_of</c>.</summary>
internal static class Connectives
{
    /// <summary>The keys that join.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["all", "any", "not", "at_least_of"];

    /// <summary>Reads a mapping of which every key is a part; several parts must all hold.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="readPart">Reads what a connective joins.</param>
    /// <param name="readLeaf">Reads an entry whose key is no connective.</param>
    public static Formula ReadMapping(
        MappingNode mapping, DiagnosticBag diagnostics, Func<Node, string, Formula> readPart, Func<MappingEntry, Formula> readLeaf)
    {
        if (mapping.Entries.Count == 0)
        {
            diagnostics.Report(DiagnosticCatalogue.NothingListed, mapping.Span, "the test");
            return new UnreadFormula(mapping.Span);
        }
        var parts = new List<Formula>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
            parts.Add(Read(entry, diagnostics, readPart) ?? readLeaf(entry));
        return parts.Count == 1 ? parts[0] : new AllOf(parts, mapping.Span);
    }

    private static Formula? Read(MappingEntry entry, DiagnosticBag diagnostics, Func<Node, string, Formula> readPart)
    {
        var place = Places.Of(entry);
        switch (entry.Key.Text)
        {
            case "all":
                return Parts(entry.Value, "all", diagnostics, readPart) is { } all ? new AllOf(all, place) : new UnreadFormula(place);
            case "any":
                return Parts(entry.Value, "any", diagnostics, readPart) is { } any ? new AnyOf(any, place) : new UnreadFormula(place);
            case "not":
                return new Negation(readPart(entry.Value, "`not`"), place);
            case "at_least_of":
                return ReadAtLeastOf(entry.Value, place, diagnostics, readPart);
            default:
                return null;
        }
    }

    private static Formula ReadAtLeastOf(Node value, SourceSpan place, DiagnosticBag diagnostics, Func<Node, string, Formula> readPart)
    {
        if (MappingReader.Over(value, diagnostics, "`at_least_of`") is not { } mapping)
            return new UnreadFormula(place);
        var count = mapping.RequireScalar("count") is { } written ? ValueReading.Integer(written, diagnostics, "`count`") : null;
        var of = mapping.Require("of");
        mapping.Finish();
        var parts = of is null ? null : Parts(of, "of", diagnostics, readPart);
        if (count is not { } least || parts is null)
            return new UnreadFormula(place);
        if (least >= 1 && least <= parts.Count)
            return new AtLeastOf(least, parts, place);
        diagnostics.Report(DiagnosticCatalogue.ImpossibleCount, Places.At(mapping.Node, "count"), least, parts.Count);
        return new UnreadFormula(place);
    }

    private static List<Formula>? Parts(Node value, string key, DiagnosticBag diagnostics, Func<Node, string, Formula> readPart)
    {
        if (value is not SequenceNode list)
        {
            ValueReading.ReportKind(value, diagnostics, "`" + key + "`", "a list");
            return null;
        }
        if (list.Items.Count == 0)
        {
            diagnostics.Report(DiagnosticCatalogue.NothingListed, list.Span, "`" + key + "`");
            return null;
        }
        return [.. list.Items.Select(item => readPart(item, "an item of `" + key + "`"))];
    }
}
