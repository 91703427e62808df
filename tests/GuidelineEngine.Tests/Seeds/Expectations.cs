using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>The expectations beside the letters: written by hand, read as a tree.</summary>
internal static class Expectations
{
    public static IReadOnlyList<string> Letters { get; } = ["000", "001", "002", "003", "004"];

    /// <summary>A letter's own expectations, at independent medical review.</summary>
    public static MappingNode Of(string letter) => Read(letter + ".expect.yaml");

    /// <summary>The expectations for all letters at utilization review.</summary>
    public static MappingNode AtUtilizationReview(string letter) => Read("settings.yaml").In("letters").In(letter);

    public static MappingNode In(this MappingNode node, string key) =>
        node[key] as MappingNode ?? throw new AssertionException($"`{key}` is no mapping at {node.Span}");

    public static MappingNode? InOrNull(this MappingNode node, string key) => node[key] as MappingNode;

    public static string Text(this MappingNode node, string key) =>
        (node[key] as ScalarNode)?.Text ?? throw new AssertionException($"`{key}` has no value at {node.Span}");

    public static IEnumerable<string> Keys(this MappingNode? node) => node?.Entries.Select(entry => entry.Key.Text) ?? [];

    public static IReadOnlyList<string> List(this MappingNode node, string key) =>
        [.. ((node[key] as SequenceNode)?.Items ?? []).Select(item => ((ScalarNode)item).Text)];

    private static MappingNode Read(string file)
    {
        var diagnostics = new DiagnosticBag();
        var root = DocumentReader.Read(file, CaliforniaPack.Seed(file), diagnostics);
        return diagnostics.HasErrors ? throw new AssertionException(file + " is malformed") : (MappingNode)root!;
    }
}
