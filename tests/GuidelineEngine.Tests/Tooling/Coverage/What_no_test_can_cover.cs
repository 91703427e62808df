using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tests.Tooling.Coverage;

public sealed class What_no_test_can_cover
{
    [TestCase("overdose: { documented_within: 6 months }", "criteria/c/not_met", "there is no `is missing`")]
    [TestCase("not: { overdose: { documented_within: 6 months } }", "criteria/c/met", "no combination")]
    [TestCase("exists: { in: other_requests }", "criteria/c/undetermined", "a complete list")]
    [TestCase("any: [ { pain_with: { at_most: 3 } }, { pain_with: { more_than: 2 } } ]", "criteria/c/not_met", "no combination")]
    [TestCase("pain_with: { at_most: 10 }", "criteria/c/not_met", "no combination")]
    [TestCase("pain_with: { at_most: 10 }", "criteria/c/threshold[0]/above", "never more than 10")]
    [TestCase("pain_with: { at_least: 0 }", "criteria/c/threshold[0]/below", "never less than 0")]
    [TestCase("any: [ { pain_with: { at_most: 3 } }, { pain_with: { at_most: 4 } } ]", "criteria/c/any[0]", "no combination")]
    [TestCase("all: [ { pain_with: { at_least: 3 } }, { pain_with: { at_least: 4 } } ]", "criteria/c/all[0]", "no combination")]
    [TestCase("overdose: yes", "criteria/c/undetermined/message", "in its role nothing prints")]
    public void Is_proved_and_apart(string when, string point, string reason)
    {
        var found = Run(when).Points.Single(found => found.Owner == "watched" && found.Id == point);
        found.State.Should().Be(CoverageState.Unreachable);
        found.Reason.Should().Contain(reason);
    }

    [TestCase("overdose: { is: yes, documented_within: 6 months }", "criteria/c/not_met")]
    [TestCase("any: [ { pain_with: { at_most: 3 } }, { pain_with: { at_least: 4 } } ]", "criteria/c/not_met", Description = "it may lie between, 3.5")]
    [TestCase("any: [ { pain_with: { at_most: 3 } }, { pain_with: { more_than: 3 } } ]", "criteria/c/undetermined")]
    [TestCase("exists: { in: other_requests, where: { drug_class: opioid } }", "criteria/c/undetermined", Description = "a line that is not understood")]
    [TestCase("count: { in: other_requests, at_most: 1 }", "criteria/c/met")]
    [TestCase("course_duration: { between: [4 weeks, 1 month] }", "criteria/c/met")]
    public void Is_not_what_only_no_test_covers_yet(string when, string point) =>
        Run(when).Points.Single(found => found.Owner == "watched" && found.Id == point).State.Should().Be(CoverageState.Missing);

    [Test]
    public void Is_a_truth_in_which_the_guideline_does_not_apply()
    {
        var run = Run("overdose: yes", "applies_when: { overdose: yes }");
        run.Points.Single(found => found.Owner == "watched" && found.Id == "criteria/c/not_met").Reason.Should().Contain("the guideline does not apply");
        run.Points.Single(found => found.Owner == "watched" && found.Id == "applies_when/not_met").State.Should().Be(CoverageState.Missing);
    }

    [Test]
    public void Counts_for_nothing()
    {
        var points = Run("overdose: { documented_within: 6 months }").Points.Where(point => point.Owner == "watched" && point.Kind == CoverageKind.Criteria);
        CoverageCount.Of(points).Should().Be(new CoverageCount(0, 2, 1));
    }

    private static CoverageRun Run(string when, string applies = "") => CoverageSamples.Run("base: {}\ntests: []\n", ("guidelines/watched.yaml", $$"""
        guideline: watched
        source: schedule-2009
        title: Watched
        applies_to: { ingredient: tizanidine }
        {{applies}}
        statements:
          one: { pages: 1, says: It is watched., grade: letter }
        criteria:
          c:
            rests_on: one
            when: { {{when}} }
            met: "It is so."
            undetermined: "It is open."
        advises: [c]

        """));
}
