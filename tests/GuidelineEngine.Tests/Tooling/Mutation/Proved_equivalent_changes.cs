using GuidelineEngine.Decisions;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Laws.Generate;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tooling.Mutation;
using GuidelineEngine.Tooling.Mutation.Proof;

namespace GuidelineEngine.Tests.Tooling.Mutation;

/// <summary>A change that is proved to change nothing changes nothing.</summary>
public sealed class Proved_equivalent_changes
{
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

    [Test]
    public void Never_change_a_decision()
    {
        var proved = 0;
        Samples.Hold(sample => proved += ProvedAndKept(sample), 60);
        proved.Should().BeGreaterThan(2, "a proof that never succeeds shows nothing");
    }

    private static int ProvedAndKept(Sample sample)
    {
        var workshop = new PackWorkshop(RulePackReader.Read(PackFiles.InMemory(sample.Files)));
        var engine = new DecisionEngine(workshop.Pack);
        var proved = 0;
        foreach (var text in workshop.Guidelines)
        {
            foreach (var mutant in PackWorkshop.MutantsOf(text))
            {
                if (workshop.With(mutant) is not { } changed || !Equivalence.IsProved(mutant.Kind, text.Guideline, changed.Guidelines.Single(guideline => guideline.Id == text.Guideline.Id)))
                    continue;
                proved++;
                var other = new DecisionEngine(changed);
                foreach (var written in sample.Cases)
                {
                    var (before, after) = (Decided(engine, written), Decided(other, written));
                    if (before != after)
                        throw new LawBrokenException($"{mutant.File.Path}:{mutant.Span.Start.Line}: {mutant.Change}: was proved to change nothing\n{before}\n{after}\n{sample.Print(written)}");
                }
            }
        }
        return proved;
    }

    private static string Decided(DecisionEngine engine, GeneratedCase written) => DecisionJson.Write(engine.Decide(engine.ReadCase("generated.case.yaml", written.Yaml()).Case!));
}
