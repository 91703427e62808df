using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A statement with the mapping that it was written as.</summary>
internal readonly record struct WrittenStatement(Statement Statement, MappingNode Node)
{
    /// <summary>The statements of a guideline.</summary>
    public static IReadOnlyList<WrittenStatement> Of(WrittenGuideline written)
    {
        var found = new List<WrittenStatement>();
        Add(found, written.Guideline.Statements, written.Node["statements"]);
        return found;
    }

    /// <summary>The statements of a pack that stand in no guideline: of silences, of the policy, of the formulary.</summary>
    public static IReadOnlyList<WrittenStatement> Of(WrittenPack pack)
    {
        var found = new List<WrittenStatement>();
        foreach (var source in pack.Sources)
            Add(found, [.. source.SilentOn.Select(silence => silence.Statement)], Below(pack.SourcesFile, "sources", source.Id, "silent_on"));
        if (pack.Policy is { } policy)
            Add(found, policy.Statements, pack.PolicyFile?["statements"]);
        if (pack.Formulary is { } formulary)
            Add(found, formulary.Statements, pack.FormularyFile?["statements"]);
        return found;
    }

    private static void Add(List<WrittenStatement> found, IReadOnlyList<Statement> statements, Node? declared)
    {
        foreach (var statement in statements)
        {
            if ((declared as MappingNode)?[statement.Name] is MappingNode node)
                found.Add(new WrittenStatement(statement, node));
        }
    }

    private static Node? Below(MappingNode? root, params ReadOnlySpan<string> path)
    {
        Node? node = root;
        foreach (var key in path)
            node = (node as MappingNode)?[key];
        return node;
    }
}
