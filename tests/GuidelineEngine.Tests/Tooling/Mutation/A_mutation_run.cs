using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;
using GuidelineEngine.Tooling.Mutation;
using GuidelineEngine.Tooling.Mutation.Memory;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Tooling.Mutation;

/// <summary>The changes of the minimal pack against a few tests of it.</summary>
public sealed class A_mutation_run
{
    private const string Tests = """
        base:
          as_of: 2014-11-12
          review: { stage: prospective, reviewer: physician }
          rfa: { kind: new, dated: 2014-11-05, received: { at: 2014-11-07T10:00, by: fax }, signed: yes, all_lines: yes, specific: yes, substantiated: yes }
          claim: { status: accepted, accepted: [low back] }
          documents: [ { id: pr2, type: PR-2, date: 2014-11-01, pages: 4 } ]
          findings: { overdose: { value: no, source: { document: pr2 } } }
          requests:
            - { id: r, item: "Tizanidine 4mg #30", sig: 1 tab tid, refills: 0, since: new, for: { diagnosis: spasm, body_part: low back } }
        tests:
          - test: a short course certifies
            expect: { outcome: certify, criteria: { relaxants/short_course: met, relaxants/had_overdose: not_met } }
          - test: an overdose is a danger
            change: { findings: { overdose: yes } }
            expect: { row: "3", cautions: [relaxants/had_overdose] }

        """;

    private const string MoreTests = """
          - test: an overdose of which nothing is known is a danger too
            change: { findings: { overdose: ~ } }
            expect: { row: "3", open_cautions: [relaxants/had_overdose] }

        """;

    private static readonly MutationOptions OfTheGuideline = new() { Guideline = "relaxants" };

    [Test]
    public void Lists_what_no_test_notices_with_a_case_that_would_show_it()
    {
        var report = Run(Tests);

        report.Failing.Should().BeEmpty();
        var survivor = report.Mutants.Single(mutant => mutant.Change == "`had_overdose` need no longer be known");
        survivor.Should().Match<MutantResult>(found => found.State == MutantState.Survived && found.Line == 34 && found.File == "guidelines/relaxants.yaml");
        report.Mutants.Single(mutant => mutant.Change == "`at_most` becomes `less_than`").Suggestion.Should().Contain("`course_duration: 21 days`").And.Contain("is met as written and not_met with the change");
        report.Mutants.Single(mutant => mutant.Change == "the criterion `had_overdose` is left out").Should().Match<MutantResult>(found => found.State == MutantState.Noticed && found.By != null);
    }

    [Test]
    public void Finds_more_noticed_when_there_are_more_tests() =>
        Run(Tests + MoreTests).Mutants.Single(mutant => mutant.Change == "`had_overdose` need no longer be known")
            .Should().Match<MutantResult>(found => found.State == MutantState.Noticed && found.By == "an overdose of which nothing is known is a danger too");

    [Test]
    public void Scores_the_share_of_what_changes_a_decision()
    {
        var report = Run(Tests);

        report.Score.Should().Be((decimal)report.Count(MutantState.Noticed) / (report.Count(MutantState.Noticed) + report.Count(MutantState.Survived)));
        report.Score.Should().BeInRange(0.2m, 0.9m);
    }

    [Test]
    public void Tries_nothing_while_a_test_fails()
    {
        var report = Run(Tests.Replace("outcome: certify", "outcome: non_certify", StringComparison.Ordinal));

        report.Mutants.Should().BeEmpty();
        report.Failing.Single().Name.Should().Be("a short course certifies");
    }

    [Test]
    public void Remembers_what_rests_on_nothing_that_changed()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("mutation").FullName, "memory.tsv");
        var first = MutationMemory.Read(file);
        var before = Run(Tests, first);
        first.Write(file);

        var again = MutationMemory.Read(file);
        Run(Tests, again).Mutants.Should().BeEquivalentTo(before.Mutants);
        again.Found.Should().Be(before.Mutants.Count);

        var other = MutationMemory.Read(file);
        Run(Tests + MoreTests, other).Score.Should().BeGreaterThan(before.Score);
        other.Found.Should().Be(0, "every change of the one guideline may be noticed by the new test");
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Test]
    public void Is_had_of_a_folder_in_one_call()
    {
        var folder = Directory.CreateTempSubdirectory("pack").FullName;
        foreach (var (path, text) in MinimalPack.Texts().Append(KeyValuePair.Create("tests/relaxants.tests.yaml", Tests)))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        var done = 0;

        var report = PackMutation.Try(folder, OfTheGuideline, _ => Interlocked.Increment(ref done));

        report.Score.Should().Be(Run(Tests).Score);
        done.Should().Be(report.Mutants.Count);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        FluentActions.Invoking(() => PackMutation.Try(folder, stop: stopped.Token)).Should().Throw<OperationCanceledException>();
        File.Delete(Path.Combine(folder, "facts.yaml"));
        FluentActions.Invoking(() => PackMutation.Try(folder)).Should().Throw<InvalidRulePackException>();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Forgets_what_cannot_be_read_as_its_memory()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "not\ta\tmemory\n" + new string('a', 64) + "\tNonsense\t\t\n\0\0");
        Run(Tests, MutationMemory.Read(file)).Mutants.Should().NotBeEmpty();
        File.Delete(file);
    }

    private static MutationReport Run(string tests, MutationMemory? memory = null)
    {
        var suite = PolicyTestSuite.FromTexts([("tests/relaxants.tests.yaml", tests)]);
        suite.Diagnostics.Should().BeEmpty();
        return MutationRun.Of(RulePackReader.Read(PackFiles.InMemory(MinimalPack.Texts())), suite, OfTheGuideline, memory ?? MutationMemory.Empty());
    }
}
