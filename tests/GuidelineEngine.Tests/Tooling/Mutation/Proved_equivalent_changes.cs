using GuidelineEngine.Decisions;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Laws.Generate;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tests.Seeds;
using GuidelineEngine.Tooling.Mutation;
using GuidelineEngine.Tooling.Mutation.Proof;

namespace GuidelineEngine.Tests.Tooling.Mutation;

/// <summary>A change that is proved to change nothing changes nothing.</summary>
public sealed class Proved_equivalent_changes
{
    private static readonly PackWorkshop California = new(RulePackReader.Read(PackFiles.FromFolder(CaliforniaPack.Folder)));

    [TestCase("{ any: [ { overdose: yes }, { overdose: yes } ] }", "`any` becomes `all`", true)]
    [TestCase("{ any: [ { pain_with: { at_most: 3 } }, { pain_with: { less_than: 4 } } ] }", "`any` becomes `all`", false, TestName = "Are_not_two_limits_with_a_number_between_them")]
    [TestCase("{ any: [ { pain_with: { at_most: 3 } }, { pain_with: { at_most: 8 } } ] }", "`3` becomes `4`", true, TestName = "Are_the_limits_that_another_hides")]
    [TestCase("{ any: [ { pain_with: { at_most: 3 } }, { pain_with: { at_most: 8 } } ] }", "`8` becomes `9`", false)]
    [TestCase("{ any: [ { overdose: yes }, { not: { overdose: yes } } ] }", "`any` becomes `all`", false, TestName = "Are_not_what_the_excluded_middle_would_make_them")]
    [TestCase("{ pain_with: { at_most: 10 } }", "`10` becomes `9`", false, TestName = "Are_not_a_limit_at_the_end_of_the_range")]
    public void Are_found(string when, string change, bool isEquivalent)
    {
        var workshop = new PackWorkshop(MinimalPack.Replacing("guidelines/relaxants.yaml", "{ overdose: yes }", when));
        var text = workshop.Guidelines.Single();
        var mutant = PackWorkshop.MutantsOf(text).First(mutant => mutant.Change == change && mutant.Span.Start.Line == 33);

        Equivalence.IsProved(mutant.Kind, text.Guideline, workshop.With(mutant)!.Guidelines.Single()).Should().Be(isEquivalent);
    }

    [TestCase("opioid-dose-ceiling", "wider: `opioid_agonist` as well", true, TestName = "Are_a_class_that_lies_within_one_of_the_scope")]
    [TestCase("lidocaine-other-topicals", "wider: by any route", true, TestName = "Are_a_route_by_which_alone_the_catalogue_has_the_drug")]
    [TestCase("topical-not-recommended", "wider: by any route", false, TestName = "Are_not_a_route_by_which_it_has_others")]
    [TestCase("benzodiazepines", "wider: `cannabinoid` as well", false, TestName = "Are_not_another_class")]
    public void Are_found_of_scopes(string guideline, string change, bool isEquivalent)
    {
        var mutant = PackWorkshop.MutantsOf(California.Guidelines.Single(text => text.Guideline.Id == guideline)).First(mutant => mutant.Change == change);

        ScopeEquivalence.IsProved(California.Pack, California.With(mutant)!, guideline).Should().Be(isEquivalent);
    }

    [Test]
    public void Never_change_a_decision()
    {
        var proved = 0;
        Samples.Hold(sample => proved += ProvedAndKept(sample), 20);
        proved.Should().BeGreaterThan(100, "a proof that never succeeds shows nothing");
    }

    private static int ProvedAndKept(Sample sample)
    {
        var workshop = new PackWorkshop(RulePackReader.Read(PackFiles.InMemory(sample.Files)));
        var proved = 0;
        foreach (var text in workshop.Guidelines)
        {
            // Few changes of a pack are equivalent; of a test that is written twice, every exchange of `any` and `all` is.
            foreach (var mutant in PackWorkshop.MutantsOf(text))
                proved += ProvedAndKept(sample, mutant, workshop.Pack, workshop.With(mutant), text.Guideline.Id);
            foreach (var test in text.Criteria.Select(criterion => ((MappingNode)criterion.Value)["when"]).OfType<Node>())
                proved += ProvedAndKept(sample, Twice(text, test, "all"), workshop.With(Twice(text, test, "any"))!, workshop.With(Twice(text, test, "all")), text.Guideline.Id);
        }
        return proved;
    }

    private static Mutant Twice(GuidelineText text, Node test, string connective) =>
        text.Changed(MutationKind.Connective, test, TreeChange.Only(test, connective, new SequenceNode(test.Span, [test, test])), connective + " of a test and itself");

    private static int ProvedAndKept(Sample sample, Mutant mutant, RulePack before, RulePack? after, string guideline)
    {
        if (after is null || !Equivalence.IsProved(mutant.Kind, Of(before, guideline), Of(after, guideline)))
            return 0;
        var (engine, other) = (new DecisionEngine(before), new DecisionEngine(after));
        foreach (var written in sample.Cases)
        {
            if (Decided(engine, written) is var was && Decided(other, written) is var becomes && was != becomes)
                throw new LawBrokenException($"{mutant.File.Path}:{mutant.Span.Start.Line}: {mutant.Change}: was proved to change nothing\n{was}\n{becomes}\n{sample.Print(written)}");
        }
        return 1;
    }

    private static Guideline Of(RulePack pack, string id) => pack.Guidelines.Single(guideline => guideline.Id == id);

    private static string Decided(DecisionEngine engine, GeneratedCase written) => DecisionJson.Write(engine.Decide(engine.ReadCase("generated.case.yaml", written.Yaml()).Case!));
}
