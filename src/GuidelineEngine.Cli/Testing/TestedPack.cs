using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Cli.Testing;

/// <summary>A pack without mistakes, and its policy tests without mistakes: what the verbs look at that measure tests.</summary>
internal sealed record TestedPack(string Name, PackLoading Loading, PolicyTestSuite Suite, DecisionEngine Engine)
{
    /// <summary>The pack's folder; null where the tool carries it.</summary>
    public string? Folder => Directory.Exists(Name) ? Name : null;

    /// <summary>Reads both.</summary>
    /// <param name="name">A folder or a built-in id; null for the built-in California pack.</param>
    /// <exception cref="InvalidInputException">Either has mistakes; the message is all of them.</exception>
    public static TestedPack Read(string? name)
    {
        var loading = RulePackReader.Read(PackSource.Files(name));
        if (loading.Pack is not { } pack)
            throw new InvalidInputException(loading.Render());
        var engine = new DecisionEngine(pack);
        var suite = new TestSource([], name).Read();
        Diagnostic[] mistakes = [.. suite.Diagnostics, .. suite.CheckAgainst(engine)];
        return mistakes.Length == 0
            ? new TestedPack(name ?? PackSource.DefaultId, loading, suite, engine)
            : throw new InvalidInputException(DiagnosticText.Render(mistakes, suite.TextOf));
    }
}
