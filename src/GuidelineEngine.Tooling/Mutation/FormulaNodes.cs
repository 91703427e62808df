using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>Walks a formula as it is written: what joins, and what is joined.</summary>
internal static class FormulaNodes
{
    /// <summary>Every node that stands in the place of a formula: the node itself first.</summary>
    public static IEnumerable<Node> Formulas(Node node)
    {
        yield return node;
        foreach (var entry in (node as MappingNode)?.Entries ?? [])
        {
            foreach (var part in Parts(entry).SelectMany(Formulas))
                yield return part;
        }
    }

    /// <summary>The formulas that an entry joins; none where it is a test of its own.</summary>
    private static IEnumerable<Node> Parts(MappingEntry entry) => entry.Key.Text switch
    {
        "all" or "any" => Items(entry.Value),
        "not" => [entry.Value],
        "at_least_of" => Items((entry.Value as MappingNode)?["of"]),
        _ => [],
    };

    private static IEnumerable<Node> Items(Node? node) => (node as SequenceNode)?.Items ?? [];

    /// <summary>Every text below a node that is a quantity; names are none.</summary>
    public static IEnumerable<ScalarNode> Quantities(Node node) => Scalars(node).Where(scalar => QuantityShift.IsQuantity(scalar.Text));

    private static IEnumerable<ScalarNode> Scalars(Node node) => node switch
    {
        ScalarNode scalar => [scalar],
        MappingNode mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value)),
        SequenceNode list => list.Items.SelectMany(Scalars),
        _ => [],
    };
}
