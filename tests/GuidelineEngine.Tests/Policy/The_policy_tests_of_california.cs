using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Policy;

/// <summary>The tests that stand beside the rules.</summary>
public sealed class The_policy_tests_of_california
{
    [TestCaseSource(nameof(Tests))]
    public void Hold(object of)
    {
        var test = (PolicyTest)of;
        var differences = test.Differences(CaliforniaPack.Engine, out var decision);
        if (differences.Count > 0)
            Assert.Fail(string.Join("\n", differences) + "\n" + string.Join("\n", decision?.Requests.Select(Showing.Show) ?? []));
    }

    internal static IEnumerable<TestCaseData> Tests() =>
        from path in Directory.EnumerateFiles(Path.Combine(CaliforniaPack.Folder, "tests"), "*.tests.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        from test in PolicyTest.OfFile(Path.GetRelativePath(Repository.Path(), path).Replace('\\', '/'), File.ReadAllText(path))
        select new TestCaseData(test).SetArgDisplayNames(Path.GetFileName(path)[..^".tests.yaml".Length], test.Name);
}
