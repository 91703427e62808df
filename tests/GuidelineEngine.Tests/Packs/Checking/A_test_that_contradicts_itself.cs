namespace GuidelineEngine.Tests.Packs.Checking;

public sealed class A_test_that_contradicts_itself
{
    [TestCase("{ pain_with: { at_least: 4, at_most: 2 } }", true)]
    [TestCase("{ pain_with: { more_than: 4, less_than: 4 } }", true)]
    [TestCase("{ pain_with: { at_least: 4, at_most: 4 } }", false)]
    [TestCase("{ all: [ { pain_with: { at_least: 4 } }, { all: [ { pain_with: { at_most: 2 } } ] } ] }", true)]
    [TestCase("{ any: [ { pain_with: { at_least: 4 } }, { pain_with: { at_most: 2 } } ] }", false)]
    [TestCase("{ not: { pain_with: { at_least: 4, at_most: 2 } } }", true)]
    [TestCase("{ course_duration: { at_least: 5 weeks, at_most: 1 month } }", true)]
    [TestCase("{ course_duration: { at_least: 4 weeks, at_most: 1 month } }", false)]
    [TestCase("{ course_duration: { at_least: 30 days, at_most: 1 month } }", false)]
    [TestCase("{ all: [ { overdose: yes }, { overdose: no } ] }", true)]
    [TestCase("{ all: [ { overdose: yes }, { overdose: yes } ] }", false)]
    public void Is_reported(string when, bool isReported)
    {
        var ids = MinimalPack.Replacing("guidelines/relaxants.yaml", "{ pain_reduced: yes }", when).Diagnostics.Select(diagnostic => diagnostic.Id);
        ids.Contains("GE2018").Should().Be(isReported);
    }
}
