using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Samples.Tests;

/// <summary>Every test beside the rules of a pack as a test of its own.</summary>
public sealed class Our_policy
{
    // README: begin
    private static readonly string Pack = Path.Combine(AppContext.BaseDirectory, "my-pack");
    private static readonly DecisionEngine Engine = DecisionEngine.LoadOrThrow(PackFiles.FromFolder(Pack));
    private static IEnumerable<PolicyTest> Tests() => PolicyTestSuite.LoadOrThrow(Pack, Engine).Tests;
    [TestCaseSource(nameof(Tests))]
    public void Holds(PolicyTest test) => test.Run(Engine).ThrowIfDifferent();
    // README: end
}
