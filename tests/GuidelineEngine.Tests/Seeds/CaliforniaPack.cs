using System.Collections.Concurrent;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Seeds;

/// <summary>The pack as it stands in the repository, its engine, and its case files.</summary>
internal static class CaliforniaPack
{
    private static readonly ConcurrentDictionary<(string File, string Text, CaseOverrides? Overrides), CaseDecision> decided = new();

    public static string Folder { get; } = Repository.Path("rules", "california");

    public static DecisionEngine Engine { get; } = DecisionEngine.LoadOrThrow(PackFiles.FromFolder(Folder));

    public static string Seed(string file) => File.ReadAllText(Path.Combine(Folder, "tests", "seeds", file));

    public static string Example(string name) => File.ReadAllText(Path.Combine(Folder, "examples", name + ".case.yaml"));

    // Many expectations look at one decision, which is immutable.
    public static CaseDecision Decide(string file, string text, CaseOverrides? overrides = null) =>
        decided.GetOrAdd((file, text, overrides), asked => ReadAndDecide(asked.File, asked.Text, asked.Overrides));

    private static CaseDecision ReadAndDecide(string file, string text, CaseOverrides? overrides)
    {
        var reading = Engine.ReadCase(file, text, overrides);
        reading.Diagnostics.Select(diagnostic => diagnostic.Span + " " + diagnostic.Message).Should().BeEmpty();
        return Engine.Decide(reading.Case!);
    }
}
