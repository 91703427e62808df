using GuidelineEngine.Tests.Seeds;
using GuidelineEngine.Tests.Tooling.Coverage;
using GuidelineEngine.Tooling.Coverage;
using GuidelineEngine.Tooling.Suggesting;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Tooling.Suggesting;

public sealed class Suggested_tests
{
    private static readonly CoverageRun Run = CoverageSamples.Run(CoverageSamples.Courses);

    [Test]
    public void Reach_every_truth_limit_branch_and_message_of_a_small_pack()
    {
        var suggested = Suggest(Run, CoverageSamples.Courses);
        var after = CoverageSamples.Run(CoverageSamples.Courses + Filled(suggested.Text));

        foreach (var kind in new[] { CoverageKind.Criteria, CoverageKind.Thresholds, CoverageKind.Branches, CoverageKind.Messages })
            after.Points.Where(point => point.Owner == "relaxants" && point.Kind == kind && point.State == CoverageState.Missing).Select(point => point.Id).Should().BeEmpty();
    }

    [Test]
    public void Are_named_apart_and_say_which_points_they_reach()
    {
        var suggested = Suggest(Run, CoverageSamples.Courses);
        suggested.File.Should().Be("tests/a.tests.yaml");
        suggested.Text.Split('\n').Where(line => line.StartsWith("  - test: ", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(3);
        suggested.Text.Should().Contain("# shows a value at 3 weeks for").And.Contain("(relaxants.yaml:20)").And.Contain("expect: {}");
    }

    [Test]
    public void Are_the_nearest_test_with_little_changed() =>
        Suggest(Run, CoverageSamples.Courses).Text.Should().Contain("# from the test: a course of three weeks").And.Contain("change: { requests: [ { id: r, since: 2014-10-22 } ] }");

    [Test]
    public void Leave_nothing_to_suggest_where_nothing_is_missing()
    {
        var tests = CoverageSamples.Courses + Filled(Suggest(Run, CoverageSamples.Courses).Text);
        SuggestedTests.For(CoverageSamples.Run(tests), "relaxants", _ => tests).Should().BeEmpty();
    }

    // A dose over several drugs, a course, visits of a service, a fact of the records: what real guidelines test.
    [TestCase("benzodiazepines")]
    [TestCase("physical-medicine")]
    [TestCase("opioid-dose-ceiling")]
    [TestCase("epidural-repeat")]
    public void Reach_what_they_say_in_the_pack_of_California(string guideline)
    {
        var file = Path.Combine(CaliforniaPack.Folder, "tests", guideline + ".tests.yaml");
        var text = WithTheFirstTestAlone(File.ReadAllText(file));
        var run = CoverageRun.Of(CaliforniaPack.Engine, PolicyTestSuite.FromTexts([(file, text)]));
        var suggested = SuggestedTests.For(run, guideline, _ => text).Single();

        var suite = PolicyTestSuite.FromTexts([(file, text.TrimEnd() + "\n" + Filled(suggested.Text))]);
        suite.Diagnostics.Should().BeEmpty();
        var after = CoverageRun.Of(CaliforniaPack.Engine, suite);

        var promised = suggested.Text.Split('\n').Count(line => line.StartsWith("    # shows ", StringComparison.Ordinal));
        Covered(after, guideline).Should().BeGreaterThanOrEqualTo(Covered(run, guideline) + promised);
        after.Points.Where(point => point.Owner == guideline && point.Kind is CoverageKind.Criteria && point.State == CoverageState.Missing).Select(point => point.Id).Should().BeEmpty();
    }

    // The pack's own tests leave nothing to suggest.
    private static string WithTheFirstTestAlone(string text)
    {
        var tests = text.IndexOf("\ntests:", StringComparison.Ordinal);
        var first = text.IndexOf("- test:", tests, StringComparison.Ordinal);
        var second = text.IndexOf("- test:", first + 1, StringComparison.Ordinal);
        var tables = text.IndexOf("\ntables:", StringComparison.Ordinal);
        return text[..(tables >= 0 && tables < tests ? tables : tests)] + text[tests..text.LastIndexOf('\n', second)];
    }

    private static SuggestedTests Suggest(CoverageRun run, string tests) => SuggestedTests.For(run, "relaxants", _ => tests).Single();

    private static int Covered(CoverageRun run, string guideline) => run.Points.Count(point => point.Owner == guideline && point.State == CoverageState.Covered);

    private static string Filled(string suggested) => suggested.Replace("expect: {}", "expect: { outcome: certify }", StringComparison.Ordinal);
}
