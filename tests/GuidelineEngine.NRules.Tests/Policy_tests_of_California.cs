using GuidelineEngine.Tests;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.NRulesBackend.Tests;

/// <summary>Every policy test beside the California rules, through both.</summary>
public sealed class Policy_tests_of_California
{
    private static readonly PolicyTestSuite Suite = PolicyTestSuite.FromFolder(Repository.Path("rules", "california"));

    public static IEnumerable<string> Files => Suite.Tests.Select(test => Path.GetFileName(test.File)).Distinct();

    [TestCaseSource(nameof(Files))]
    public void Decide_alike_to_the_byte(string file)
    {
        var tests = Suite.Tests.Where(test => Path.GetFileName(test.File) == file).ToList();
        tests.Should().NotBeEmpty();
        tests.Select(test => Both.California.Difference(engine => engine.ReadCase(test.Case)) is { } difference ? $"{test.File}:{test.Line} {test.Name}\n{difference}" : null)
            .OfType<string>().Should().BeEmpty();
        TestContext.Out.WriteLine(tests.Count + " policy tests");
    }

    [Test]
    public void Are_as_expected_by_NRules_alone() =>
        Suite.Tests.Take(200).Where(test => !test.Run(Both.California.NRules).IsAsExpected).Select(test => test.Name).Should().BeEmpty();

    [Test]
    public void Are_read_without_a_mistake() => Suite.Diagnostics.Should().BeEmpty();
}
