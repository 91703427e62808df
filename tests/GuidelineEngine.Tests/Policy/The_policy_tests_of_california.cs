using GuidelineEngine.Tests.Seeds;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Policy;

/// <summary>The tests that stand beside the rules.</summary>
public sealed class The_policy_tests_of_california
{
    internal static PolicyTestSuite Suite { get; } = PolicyTestSuite.FromFolder(CaliforniaPack.Folder);

    [TestCaseSource(nameof(Tests))]
    public void Hold(PolicyTest test)
    {
        var result = test.Run(CaliforniaPack.Engine);
        if (!result.IsAsExpected)
            Assert.Fail(result.Report);
    }

    [Test]
    public void Are_all_read() => Suite.Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Id} {diagnostic.Message}").Should().BeEmpty();

    internal static IEnumerable<TestCaseData> Tests() =>
        Suite.Tests.Select(test => new TestCaseData(test).SetArgDisplayNames(Path.GetFileName(test.File)[..^".tests.yaml".Length], test.Name));
}
