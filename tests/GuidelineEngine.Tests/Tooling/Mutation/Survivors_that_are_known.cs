using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Tooling.Mutation;

namespace GuidelineEngine.Tests.Tooling.Mutation;

/// <summary>Survivors that the authors of a pack have listed with a reason.</summary>
public sealed class Survivors_that_are_known
{
    private const string Listed = """
        survivors:
          - { file: guidelines/a.yaml, place: criteria.one.when.pain.at_most, change: "`3` becomes `4`", reason: No scale has it. }
        """;

    [Test]
    public void Print_their_reason_and_no_suggestion() =>
        MutationText.Of(Report(Survivor("criteria.one.when.pain.at_most", "`3` becomes `4`")), Read(Listed))
            .Should().Contain("rules/guidelines/a.yaml:7: criteria.one.when.pain.at_most: this change is noticed by no test: `3` becomes `4`\n    listed: No scale has it.\n").And.NotContain("try a case");

    [TestCase("criteria.two.when.pain.at_most", "`3` becomes `4`")]
    [TestCase("criteria.one.when.pain.at_most", "`3` becomes `2`")]
    public void Are_those_of_their_place_and_change_alone(string place, string change)
    {
        var text = MutationText.Of(Report(Survivor(place, change)), Read(Listed));

        text.Should().Contain("    try a case\n");
        text.Should().Contain("tests/survivors.yaml: listed, and noticed by a test now, or no change of the pack any more: guidelines/a.yaml: criteria.one.when.pain.at_most: `3` becomes `4`");
    }

    [Test]
    public void Stand_in_the_table_of_a_readme() =>
        MutationText.Markdown(Report(Survivor("criteria.one.when.pain.at_most", "`3` becomes `4`")), Read(Listed))
            .Should().Contain("| threshold | 1 | 0 | 1 | 0 | 0.0 % |").And.EndWith("| rules/guidelines/a.yaml:7 | criteria.one.when.pain.at_most | `3` becomes `4` | No scale has it. |\n");

    [TestCase("survivors: [ { file: a, change: b, reason: c } ]", "place")]
    [TestCase("survivors: [ { file: a, place: p, change: b, reason: c, why: d } ]", "why")]
    [TestCase("survivors: yes", "survivors")]
    public void Are_read_strictly(string text, string named)
    {
        var diagnostics = new DiagnosticBag();
        KnownSurvivors.Read("tests/survivors.yaml", text, diagnostics);
        diagnostics.ToSortedList().Should().ContainSingle().Which.Message.Should().Contain(named);
    }

    [TestCase(2, 5, "a.b")]
    [TestCase(2, 9, "a.b.1")]
    [TestCase(2, 14, "a.b.2.c")]
    [TestCase(4, 6, "d")]
    public void Are_found_by_the_way_from_the_top(int line, int column, string expected)
    {
        var root = DocumentReader.Read("f.yaml", "a:\n    b: [1, { c: 2 }]\n\nd:   3\n", new DiagnosticBag())!;
        NodePath.Of(root, new SourceSpan("f.yaml", new SourcePosition(line, column), new SourcePosition(line, column + 1))).Should().Be(expected);
    }

    private static KnownSurvivors Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var known = KnownSurvivors.Read("tests/survivors.yaml", text, diagnostics);
        diagnostics.Count.Should().Be(0);
        return known;
    }

    private static MutationReport Report(params MutantResult[] mutants) => new(mutants, []);

    private static MutantResult Survivor(string place, string change) =>
        new(MutationKind.Threshold, "rules/guidelines/a.yaml", 7, place, change, MutantState.Survived, null, "a case");
}
