using System.Collections.Concurrent;
using GuidelineEngine.Compilation;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Mutation.Memory;
using GuidelineEngine.Tooling.Mutation.Proof;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>Tries every change of a pack against its policy tests.</summary>
internal sealed class MutationRun
{
    private readonly PackWorkshop workshop;
    private readonly IReadOnlyList<PreparedTest> tests;
    private readonly RunFingerprints fingerprints;
    private readonly MutationMemory memory;

    private MutationRun(PackLoading loading, PackWorkshop workshop, IReadOnlyList<PreparedTest> tests, MutationMemory memory)
    {
        (this.workshop, this.tests, this.memory) = (workshop, tests, memory);
        fingerprints = new RunFingerprints(loading, workshop, tests);
    }

    /// <summary>Tries the changes that the options ask for. A test that fails without any change must be mended first.</summary>
    public static MutationReport Of(
        PackLoading loading, PolicyTestSuite suite, MutationOptions options, MutationMemory memory, Action<MutationProgress>? progress = null, CancellationToken stop = default)
    {
        var workshop = new PackWorkshop(loading);
        var engine = new DecisionEngine(workshop.Pack);
        var compiled = PackCompiler.Compile(workshop.Pack);
        var tests = new PreparedTest?[suite.Tests.Count];
        Parallel.For(0, tests.Length, index => tests[index] = PreparedTest.Of(suite.Tests[index], engine, compiled));
        var failing = suite.Tests.Where((test, index) => tests[index]?.HoldsUnder(compiled) != true).ToArray();
        if (failing.Length > 0)
            return new MutationReport([], failing);
        var run = new MutationRun(loading, workshop, [.. tests.OfType<PreparedTest>()], memory);
        var mutants = workshop.Guidelines.Where(text => options.Includes(text.Guideline.Id)).SelectMany(PackWorkshop.MutantsOf)
            .Concat(options.Guideline is null ? workshop.MutantsOfTheRest() : [])
            .OrderBy(mutant => mutant.File.ShownAs, StringComparer.Ordinal).ThenBy(mutant => mutant.Span.Start).ToArray();
        return new MutationReport(run.Try(mutants, progress, stop), []);
    }

    private MutantResult[] Try(Mutant[] mutants, Action<MutationProgress>? progress, CancellationToken stop)
    {
        var results = new MutantResult[mutants.Length];
        var (done, survived) = (0, 0);
        Parallel.ForEach(Partitioner.Create(0, mutants.Length, 1), new ParallelOptions { CancellationToken = stop }, range =>
        {
            var result = results[range.Item1] = Try(mutants[range.Item1]);
            if (result.State == MutantState.Survived)
                Interlocked.Increment(ref survived);
            progress?.Invoke(new MutationProgress(Interlocked.Increment(ref done), mutants.Length, survived));
        });
        return results;
    }

    private MutantResult Try(Mutant mutant)
    {
        var known = new Remembered(MutantState.Unreadable, null, null);
        if (workshop.With(mutant) is { } changed)
        {
            var reached = TestsOf(mutant, changed);
            known = memory.Recall(fingerprints.Of(mutant, reached), () => Try(mutant, changed, reached));
        }
        return new MutantResult(mutant.Kind, mutant.File.ShownAs, mutant.Span.Start.Line, NodePath.Of(workshop.RootOf(mutant.File), mutant.Span), mutant.Change, known.State, known.By, known.Suggestion);
    }

    private Remembered Try(Mutant mutant, RulePack changed, IReadOnlyList<PreparedTest> reached)
    {
        var compiled = PackCompiler.Compile(changed);
        if (reached.FirstOrDefault(test => !test.HoldsUnder(compiled)) is { } noticed)
            return new Remembered(MutantState.Noticed, noticed.Test.Name, null);
        var before = TextOf(mutant)?.Guideline;
        var after = before is null ? null : changed.Guidelines.Single(guideline => guideline.Id == before.Id);
        var isProved = before is not null
            && (mutant.Kind == MutationKind.Scope ? ScopeEquivalence.IsProved(workshop.Pack, changed, before.Id) : Equivalence.IsProved(mutant.Kind, before, after!));
        return isProved
            ? new Remembered(MutantState.Equivalent, null, null)
            : new Remembered(MutantState.Survived, null, Suggestion.For(mutant, before, after));
    }

    private GuidelineText? TextOf(Mutant mutant) => workshop.Guidelines.FirstOrDefault(text => text.File.Path == mutant.File.Path);

    // Only tests that the guideline can speak to can notice it; those of its own file first.
    private IReadOnlyList<PreparedTest> TestsOf(Mutant mutant, RulePack changed)
    {
        if (TextOf(mutant) is not { } text || !changed.DecidingClasses.SetEquals(workshop.Pack.DecidingClasses))
            return tests;
        var id = text.Guideline.Id;
        var scope = changed.Guidelines.Single(guideline => guideline.Id == id).AppliesTo;
        return [.. tests.Where(test => test.Guidelines.Contains(id) || test.IsIn(scope)).OrderBy(test => Path.GetFileName(test.Test.File) != id + PolicyTestSuite.Ending)];
    }
}
