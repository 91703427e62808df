using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tests.Tooling.Coverage;

public sealed class What_policy_tests_cover
{
    private static readonly CoverageRun Run = CoverageSamples.Run(CoverageSamples.Courses);

    // Three criteria; the tests see the course within and beyond its limit, and know nothing of pain or overdose.
    [Test]
    public void Each_criterion_in_each_truth()
    {
        CoverageSamples.Count(Run, CoverageKind.Criteria).Should().Be("4/9");
        CoverageSamples.Covered(Run, CoverageKind.Criteria).Should().BeEquivalentTo(
            "criteria/short_course/met", "criteria/short_course/not_met", "criteria/less_pain/undetermined", "criteria/had_overdose/undetermined");
    }

    // Two limits: three weeks of use before, which every test is far from, and 24 days with what is asked.
    [Test]
    public void Each_limit_below_at_and_above()
    {
        CoverageSamples.Count(Run, CoverageKind.Thresholds).Should().Be("2/6");
        CoverageSamples.Covered(Run, CoverageKind.Thresholds).Should().BeEquivalentTo("criteria/short_course/threshold[1]/at", "criteria/short_course/threshold[1]/above");
    }

    // The test and the allowance of the course are `all` of two parts; the role is `any` of two criteria.
    [Test]
    public void Each_branch_that_decides_alone()
    {
        CoverageSamples.Count(Run, CoverageKind.Branches).Should().Be("2/4");
        CoverageSamples.Covered(Run, CoverageKind.Branches).Should().BeEquivalentTo("criteria/short_course/all[1]", "certify_when/any[0]");
    }

    [Test]
    public void Statements_cited_and_messages_printed()
    {
        CoverageSamples.Count(Run, CoverageKind.Statements).Should().Be("2/2");
        CoverageSamples.Covered(Run, CoverageKind.Messages).Should().BeEquivalentTo(
            "criteria/short_course/met/message", "criteria/short_course/not_met/message", "criteria/less_pain/undetermined/message", "criteria/had_overdose/undetermined/message");
        CoverageSamples.Count(Run, CoverageKind.Messages).Should().Be("4/8");
    }

    [TestCase("2008-12-31", "window/from/before")]
    [TestCase("2009-01-01", "window/from/on")]
    [TestCase("2015-12-31", "window/to/on")]
    [TestCase("2016-01-01", "window/to/after")]
    public void A_request_of_the_day_beside_an_edge_of_an_edition(string day, string point)
    {
        var run = CoverageSamples.Run(CoverageSamples.Courses.Replace("2014-11-12", day, StringComparison.Ordinal));
        CoverageSamples.Count(run, CoverageKind.Dates, "schedule-2009").Should().Be("1/4");
        CoverageSamples.Covered(run, CoverageKind.Dates).Should().Equal(point);
    }

    [Test]
    public void A_start_that_is_only_bounded_reaches_a_limit_that_its_bound_settles()
    {
        var run = CoverageSamples.Run(CoverageSamples.Base + """
              - test: begun three weeks and a day ago, or earlier
                change: { requests: [ { id: r, since: { by: 2014-10-21 } } ] }
                expect: { truth: undetermined }
              - test: begun three weeks ago at the most
                change: { requests: [ { id: r, since: { at_most: 3 weeks } } ] }
                expect: { truth: undetermined }

            """);
        CoverageSamples.Covered(run, CoverageKind.Thresholds).Should().BeEquivalentTo("criteria/short_course/threshold[0]/above", "criteria/short_course/threshold[0]/at");
    }

    [Test]
    public void A_request_that_no_guideline_is_about_covers_nothing()
    {
        var run = CoverageSamples.Run(CoverageSamples.Courses.Replace("Tizanidine 4mg", "Morphine 15mg", StringComparison.Ordinal));
        run.Points.Should().NotContain(point => point.State == CoverageState.Covered);
    }

    [Test]
    public void The_tests_that_reach_a_guideline_are_known_by_its_id()
    {
        Run.TestsOf("relaxants").Select(test => test.Name).Should().Equal("a course of three weeks", "three weeks and three days", "one day more");
        Run.TestsOf("nothing").Should().BeEmpty();
        var later = CoverageSamples.Run(CoverageSamples.Courses.Replace("2014-11-12", "2016-01-01", StringComparison.Ordinal));
        later.TestsOf("relaxants").Should().BeEmpty();
        later.TestsInScopeOf("relaxants").Should().HaveCount(3);
    }

    [Test]
    public void What_is_covered_names_the_test_and_what_is_missing_its_place()
    {
        Run.Points.Single(point => point.Id == "criteria/short_course/not_met").SeenBy.Should().Be("tests/a.tests.yaml:12");
        var missing = Run.Points.Single(point => point.Id == "criteria/less_pain/met");
        (missing.State, missing.SeenBy, missing.Reason).Should().Be((CoverageState.Missing, null, null));
        missing.Span.File.Should().Be("guidelines/relaxants.yaml");
    }
}
