using System.Globalization;
using System.Xml.Linq;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tests.Tooling.Coverage;

public sealed class Coverage_as_a_report
{
    private static readonly CoverageRun Run = CoverageSamples.Run(CoverageSamples.Courses);

    private static readonly CoveragePoint[] Points =
    [
        Point("b", 3, CoverageState.Covered), Point("b", 3, CoverageState.Missing), Point("b", 4, CoverageState.Unreachable),
        Point("b", 5, CoverageState.Missing), Point("a", 2, CoverageState.Covered, CoverageKind.Thresholds),
    ];

    [Test]
    public void In_a_table_counts_each_kind_and_lists_what_lacks_something()
    {
        var lines = CoverageText.Table(Points).Split('\n');
        lines.Should().HaveCount(7);
        lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().Equal(CoverageWords.All);
        lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().Equal("b", "1/3", "-", "-", "-", "-", "-");
        lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().StartWith(["all", "1/3", "1/1"]);
        lines[3].Should().Contain("33.3").And.Contain("100.0");
        lines[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().StartWith(["unreachable", "1", "0"]);
        lines[5].Should().Be("1 of 2 guidelines and sources lack nothing.");
    }

    [Test]
    public void As_text_names_file_and_line_of_what_is_missing_in_order()
    {
        CoverageText.Missing(Points).Should().Be("pack/b.yaml:3: b: no test shows <b> & more\npack/b.yaml:5: b: no test shows <b> & more\n");
        CoverageText.Unreachable(Points).Should().Be("pack/b.yaml:4: b: <b> & more: it is \"proved\"\n");
    }

    [Test]
    public void As_Cobertura_counts_lines_and_their_points()
    {
        var root = XDocument.Parse(CoverageCobertura.Write(Points, "pack")).Root!;
        root.Name.LocalName.Should().Be("coverage");
        (Of(root, "lines-covered"), Of(root, "lines-valid"), Of(root, "branches-covered"), Of(root, "branches-valid")).Should().Be(("2", "3", "2", "4"));
        (Of(root, "line-rate"), Of(root, "branch-rate"), Of(root, "timestamp")).Should().Be(("0.6667", "0.5", "0"));
        root.Descendants("class").Select(one => Of(one, "filename")).Should().Equal("a.yaml", "b.yaml");
        var line = root.Descendants("line").Single(line => Of(line, "number") == "3");
        (Of(line, "hits"), Of(line, "branch"), Of(line, "condition-coverage")).Should().Be(("1", "true", "50% (1/2)"));
        root.Descendants("line").Should().NotContain(line => Of(line, "number") == "4", "nothing can be covered there");
    }

    [Test]
    public void As_Cobertura_has_the_elements_of_its_DTD_in_order()
    {
        var root = XDocument.Parse(CoverageCobertura.Write(Run.Points, ".")).Root!;
        root.Elements().Select(element => element.Name.LocalName).Should().Equal("sources", "packages");
        foreach (var one in root.Descendants("class"))
            one.Elements().Select(element => element.Name.LocalName).Should().Equal("methods", "lines");
        root.Descendants("line").Count().Should().Be(int.Parse(Of(root, "lines-valid"), CultureInfo.InvariantCulture));
    }

    [Test]
    public void As_a_page_shows_every_guideline_with_its_lines_marked()
    {
        var texts = Packs.MinimalPack.Texts();
        var page = CoverageHtml.Write("Coverage of <a pack>", Run.Points, ".", texts.GetValueOrDefault);
        page.Should().Contain("<title>Coverage of &lt;a pack&gt;</title>").And.NotContain("<script");
        foreach (var owner in Run.Points.Select(point => point.Owner))
            page.Should().Contain($">{owner}</");
        page.Should().Contain("{drug} has been taken for {course_duration} and stays within {limit}.").And.Contain("class=\"line partly\"").And.Contain("class=\"line all\"").And.Contain("class=\"line none\"");
        page.Should().Contain("<div class=\"note missing\">✗ no test shows `less_pain` met</div>");
    }

    [Test]
    public void As_a_page_says_why_something_cannot_be_shown_in_text_and_title()
    {
        var page = CoverageHtml.Write("Coverage", Points, "pack", _ => "one\ntwo & <three>\n\n");
        page.Should().Contain("<code>two &amp; &lt;three&gt;</code>").And.NotContain("<b>");
        page.Should().Contain("class=\"line unreachable\" title=\"0 of 0 shown; cannot be shown: it is &quot;proved&quot;\"");
        page.Should().Contain("– &lt;b&gt; &amp; more cannot be shown: it is &quot;proved&quot;");
    }

    [TestCase("50", "criteria: 1 of 3 is less than 50 %")]
    [TestCase("criteria=33.4", "criteria: 1 of 3 is less than 33.4 %")]
    [TestCase("criteria=30,thresholds=100", "")]
    [TestCase("0", "")]
    public void Falls_short_of_what_is_asked(string asked, string shortfall) =>
        string.Join("; ", CoverageThresholds.Read(asked)!.Shortfalls(Points)).Should().Be(shortfall);

    [TestCase("")]
    [TestCase("101")]
    [TestCase("criteria")]
    [TestCase("criteria=x")]
    [TestCase("lines=100")]
    [TestCase("criteria=1,criteria=2")]
    public void Is_asked_for_in_words_that_are_known(string asked) => CoverageThresholds.Read(asked).Should().BeNull();

    private static string Of(XElement element, string name) => element.Attribute(name)!.Value;

    private static CoveragePoint Point(string owner, int line, CoverageState state, CoverageKind kind = CoverageKind.Criteria) => new(
        kind, owner, "c", "<b> & more", new SourceSpan($"pack/{owner}.yaml", new SourcePosition(line, 1), new SourcePosition(line, 2)), state,
        state == CoverageState.Unreachable ? "it is \"proved\"" : null, state == CoverageState.Covered ? "t:1" : null);
}
