using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Reading;

/// <summary>A column of a table: the row's name, a place in the case, or an expectation.</summary>
internal sealed record TableColumn(ScalarNode Written, bool IsName, bool IsExpected, IReadOnlyList<ScalarNode> Path)
{
    /// <summary>The key of a case under which its request lines stand.</summary>
    public const string Requests = "requests";

    public bool IsOfCase => !IsName && !IsExpected;

    /// <summary>What a case has at the column's place; null where it has nothing there.</summary>
    public Node? Find(MappingNode written)
    {
        Node? at = written;
        foreach (var step in Path)
        {
            at = at switch
            {
                MappingNode mapping => mapping[step.Text],
                SequenceNode lines => lines.Items.FirstOrDefault(line => line is MappingNode mapping && mapping["id"] is ScalarNode id && id.Text == step.Text),
                _ => null,
            };
        }
        return at;
    }
}
