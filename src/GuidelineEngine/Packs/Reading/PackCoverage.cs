using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>What stands beside the rules in a pack's folder: its list of topics, and how many policy tests each guideline has.</summary>
internal sealed record PackCoverage(IReadOnlyList<Topic> Topics, IReadOnlyDictionary<string, int> Tests)
{
    private const string TestEnding = ".tests.yaml";

    /// <summary>Reads both from a folder; a pack without them has neither.</summary>
    public static PackCoverage Read(string folder, DiagnosticBag diagnostics)
    {
        var list = Path.Combine(folder, TopicsReader.File);
        var tests = Path.Combine(folder, "tests");
        return new PackCoverage(
            File.Exists(list) ? TopicsReader.Read(list.Replace('\\', '/'), File.ReadAllText(list), diagnostics) : [],
            Directory.Exists(tests)
                ? Directory.EnumerateFiles(tests, "*" + TestEnding, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                    .GroupBy(file => Path.GetFileName(file)[..^TestEnding.Length], StringComparer.Ordinal)
                    .ToDictionary(files => files.Key, files => files.Sum(file => Count(file, diagnostics)), StringComparer.Ordinal)
                : new Dictionary<string, int>());
    }

    /// <summary>Where the list of topics and the pack differ, a sentence each: guidelines under no topic, and topics that name no guideline of the pack.</summary>
    public IReadOnlyList<string> Differences(RulePack pack)
    {
        var known = pack.GuidelineIds.ToHashSet(StringComparer.Ordinal);
        var listed = Topics.SelectMany(topic => topic.Guidelines).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pack.GuidelineIds.Where(id => !listed.Contains(id)).Select(id => $"guideline `{id}` stands under no topic"),
            .. Topics.SelectMany(topic => topic.Guidelines.Where(id => !known.Contains(id)).Select(id => $"topic `{topic.Id}` names `{id}`, and the pack has no such guideline")),
        ];
    }

    // A row of a table is a test as well.
    private static int Count(string file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Over(DocumentReader.Read(file.Replace('\\', '/'), File.ReadAllText(file), diagnostics), diagnostics, "a file of tests") is not { } root)
            return 0;
        var tables = root.TakeSequence("tables")?.Items.OfType<MappingNode>() ?? [];
        return (root.TakeSequence("tests")?.Items.Count ?? 0) + tables.Sum(table => (table["rows"] as SequenceNode)?.Items.Count ?? 0);
    }
}
