using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Seeds;

namespace GuidelineEngine.Tests.Decisions.Rendering.Book;

/// <summary>
/// <c>rules/california/README.md</c> says what the pack covers. To write it anew after the pack or its list of topics changed, run
/// once with the environment variable <c>ACCEPT_COVERAGE=1</c> and review the difference.
/// </summary>
public sealed class The_coverage_of_california
{
    private static readonly string Readme = Path.Combine(CaliforniaPack.Folder, "README.md");

    [Test]
    public void Is_written_in_its_readme()
    {
        var table = CoverageTable.Write(CaliforniaPack.Engine.Pack, Coverage());
        var kept = File.ReadAllText(Readme);
        var behind = kept.IndexOf("\n## What the tests hold", StringComparison.Ordinal);
        behind.Should().BePositive("what follows the table is written by `guideline mutate --format markdown`, and held by .ci/run");
        if (Environment.GetEnvironmentVariable("ACCEPT_COVERAGE") == "1")
            File.WriteAllText(Readme, table + kept[behind..]);
        File.ReadAllText(Readme).Should().StartWith(table + "\n## What the tests hold", "`guideline book --pack rules/california --format coverage-table` writes it");
    }

    [Test]
    public void Has_every_guideline_under_a_topic_and_no_other() => Coverage().Differences(CaliforniaPack.Engine.Pack).Should().BeEmpty("rules/california/topics.yaml lists them");

    [Test]
    public void Has_every_topic_of_the_fact_base() =>
        Coverage().Topics.Select(topic => topic.Id).Should().StartWith(Enumerable.Range(1, 42).Select(number => $"T{number:00}"));

    [Test]
    public void Is_no_part_of_the_pack() => PackFiles.FromFolder(CaliforniaPack.Folder).All.Should().NotContain(file => file.Path == "topics.yaml");

    private static PackCoverage Coverage()
    {
        var diagnostics = new DiagnosticBag();
        var coverage = PackCoverage.Read(CaliforniaPack.Folder, diagnostics);
        diagnostics.ToSortedList().Select(diagnostic => $"{diagnostic.Span}: {diagnostic.Message}").Should().BeEmpty();
        return coverage;
    }
}
