using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tooling.Mutation;

namespace GuidelineEngine.Tests.Tooling.Mutation;

/// <summary>Every way in which the small guideline of the minimal pack is changed, and that each change leaves a pack.</summary>
public sealed class The_changes_of_a_guideline
{
    private static readonly PackWorkshop Workshop = new(MinimalPack.Read());

    private static IReadOnlyList<Mutant> Mutants { get; } = [.. PackWorkshop.MutantsOf(Workshop.Guidelines.Single())];

    [TestCase(MutationKind.Threshold, "20: `3 weeks` becomes `22 days`", "20: `3 weeks` becomes `20 days`")]
    [TestCase(MutationKind.Allowance, "21: `3 weeks` becomes `22 days`", "21: `3 weeks` becomes `20 days`", "21: `3 days` becomes `4 days`", "21: `3 days` becomes `2 days`")]
    [TestCase(MutationKind.Comparison, "20: `at_most` becomes `less_than`")]
    [TestCase(MutationKind.Connective, "38: `any` becomes `all`")]
    [TestCase(MutationKind.Dropped, "18: the criterion `short_course` is left out", "25: the criterion `less_pain` is left out", "31: the criterion `had_overdose` is left out")]
    [TestCase(MutationKind.Negated, "18: the criterion `short_course` becomes its opposite", "25: the criterion `less_pain` becomes its opposite", "31: the criterion `had_overdose` becomes its opposite")]
    [TestCase(MutationKind.Role, "38: `short_course` moves from `certify_when` to `refer_when`", "38: `less_pain` moves from `certify_when` to `refer_when`", "39: `had_overdose` moves from `cautions` to `refer_when`", "39: `had_overdose` moves from `cautions` to `expects`", "34: `had_overdose` need no longer be known")]
    [TestCase(MutationKind.Scope, "4: narrower: except for `tizanidine`", "4: wider: `opioid` as well")]
    [TestCase(MutationKind.DateEdge)]
    public void Are_all_there(MutationKind kind, params string[] changes) =>
        Mutants.Where(mutant => mutant.Kind == kind).Select(mutant => $"{mutant.Span.Start.Line}: {mutant.Change}").Should().BeEquivalentTo(changes);

    [Test]
    public void Leave_a_pack_that_can_be_read() => Mutants.Should().AllSatisfy(mutant => Workshop.With(mutant).Should().NotBeNull(mutant.Change));

    [Test]
    public void Are_read_as_the_file_would_be()
    {
        var opposite = Workshop.With(Mutants.Single(mutant => mutant.Change == "`at_most` becomes `less_than`"))!.Guidelines.Single();
        var written = MinimalPack.Replacing("guidelines/relaxants.yaml", "at_most: 3 weeks", "less_than: 3 weeks").Pack!.Guidelines.Single();

        FormulaText.Of(opposite.Criteria[0].When!).Should().Be(FormulaText.Of(written.Criteria[0].When!));
    }

    [Test]
    public void Reach_the_outcome_table_the_limits_of_time_and_the_editions() =>
        Workshop.MutantsOfTheRest().Select(mutant => mutant.Kind).Distinct().Should().BeEquivalentTo([MutationKind.Outcome, MutationKind.Threshold, MutationKind.DateEdge]);

    [Test]
    public void Leave_the_editions_in_a_pack_as_well()
    {
        var edge = Workshop.MutantsOfTheRest().First(mutant => mutant.Change == "`2015-12-31` becomes `2016-01-01`");

        var changed = Workshop.With(edge)!;

        changed.Sources.Single(source => source.Id == "schedule-2009").Window.To.Should().Be(new DateOnly(2016, 1, 1));
        changed.Guidelines.Single().Source.Window.To.Should().Be(new DateOnly(2016, 1, 1));
    }

    [Test]
    public void Are_those_of_the_outermost_layer_alone()
    {
        var loading = RulePackReader.Read(MinimalPack.Under([]));

        new PackWorkshop(loading).Guidelines.Should().BeEmpty();
    }
}
