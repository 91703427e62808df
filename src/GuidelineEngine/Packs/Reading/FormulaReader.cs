using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads a test over facts and lists: what stands behind <c>when</c>, <c>applies_when</c> and <c>condition</c>.</summary>
internal sealed class FormulaReader(PackReading reading)
{
    private readonly FactTestReader factTests = new(reading);
    private readonly ListTestReader listTests = new(reading);

    /// <summary>The keys that a test may have beside the names of facts, and that no fact may have for a name.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Connectives.Keys, .. ListTestReader.Keys];

    /// <summary>The test; what could not be read was reported and stands as <see cref="UnreadFormula"/>.</summary>
    public Formula Read(Node node, string what)
    {
        if (node is MappingNode mapping)
            return Connectives.ReadMapping(mapping, reading.Diagnostics, Read, ReadLeaf);
        ValueReading.ReportKind(node, reading.Diagnostics, what, "a test such as `{ fact: yes }`");
        return new UnreadFormula(node.Span);
    }

    private Formula ReadLeaf(MappingEntry entry)
    {
        if (ListTestReader.Keys.Contains(entry.Key.Text))
            return listTests.Read(entry);
        if (reading.Facts[entry.Key.Text] is { } fact)
            return factTests.Read(fact, entry);
        if (!reading.UnreadFacts.Contains(entry.Key.Text))
            Names.ReportUnknown(DiagnosticCatalogue.UnknownFact, entry.Key, reading.FactNames.Concat(Keys), reading.Diagnostics);
        return new UnreadFormula(Places.Of(entry));
    }
}
