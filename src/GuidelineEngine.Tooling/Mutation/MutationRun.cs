using System.Collections.Concurrent;
using GuidelineEngine.Compilation;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Mutation.Proof;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>Tries every change of a pack against its policy tests.</summary>
internal sealed class MutationRun
{
    private readonly PackWorkshop workshop;
    private readonly IReadOnlyList<PreparedTest> tests;

    private MutationRun(PackWorkshop workshop, IReadOnlyList<PreparedTest> tests) => (this.workshop, this.tests) = (workshop, tests);

    /// <summary>Tries the changes that the options ask for. A test that fails without any change must be mended first.</summary>
    public static MutationReport Of(PackLoading loading, PolicyTestSuite suite, MutationOptions options, IProgress<MutationProgress>? progress = null, CancellationToken stop = default)
    {
        var workshop = new PackWorkshop(loading);
        var engine = new DecisionEngine(workshop.Pack);
        var compiled = PackCompiler.Compile(workshop.Pack);
        var tests = new PreparedTest?[suite.Tests.Count];
        Parallel.For(0, tests.Length, index => tests[index] = PreparedTest.Of(suite.Tests[index], engine, compiled));
        var failing = suite.Tests.Where((test, index) => tests[index]?.HoldsUnder(compiled) != true).ToArray();
        if (failing.Length > 0)
            return new MutationReport([], failing);
        var run = new MutationRun(workshop, [.. tests.OfType<PreparedTest>()]);
        var mutants = workshop.Guidelines.Where(text => options.Includes(text.Guideline.Id)).SelectMany(PackWorkshop.MutantsOf)
            .Concat(options.Guideline is null ? workshop.MutantsOfTheRest() : []).ToArray();
        return new MutationReport(run.Try(mutants, progress, stop), []);
    }

    private MutantResult[] Try(Mutant[] mutants, IProgress<MutationProgress>? progress, CancellationToken stop)
    {
        var results = new MutantResult[mutants.Length];
        var done = 0;
        var survived = 0;
        Parallel.ForEach(Partitioner.Create(0, mutants.Length, 1), new ParallelOptions { CancellationToken = stop }, range =>
        {
            results[range.Item1] = Try(mutants[range.Item1]);
            if (results[range.Item1].State == MutantState.Survived)
                Interlocked.Increment(ref survived);
            progress?.Report(new MutationProgress(Interlocked.Increment(ref done), mutants.Length, survived));
        });
        return results;
    }

    private MutantResult Try(Mutant mutant)
    {
        if (workshop.With(mutant) is not { } changed)
            return Result(mutant, MutantState.Unreadable, null);
        var compiled = PackCompiler.Compile(changed);
        var noticed = TestsOf(mutant, changed).FirstOrDefault(test => !test.HoldsUnder(compiled));
        if (noticed is not null)
            return Result(mutant, MutantState.Noticed, noticed.Test.Name);
        var before = TextOf(mutant)?.Guideline;
        var after = before is null ? null : changed.Guidelines.Single(guideline => guideline.Id == before.Id);
        return before is not null && Equivalence.IsProved(mutant.Kind, before, after!)
            ? Result(mutant, MutantState.Equivalent, null)
            : Result(mutant, MutantState.Survived, null) with { Suggestion = Suggestion.For(mutant, before, after) };
    }

    private GuidelineText? TextOf(Mutant mutant) => workshop.Guidelines.FirstOrDefault(text => text.File.Path == mutant.File.Path);

    private static MutantResult Result(Mutant mutant, MutantState state, string? by) =>
        new(mutant.Kind, mutant.File.ShownAs, mutant.Span.Start.Line, mutant.Change, state, by, null);

    // Only tests that the guideline can speak to can notice it; those of its own file first.
    private IEnumerable<PreparedTest> TestsOf(Mutant mutant, RulePack changed)
    {
        if (TextOf(mutant) is not { } text || !changed.DecidingClasses.SetEquals(workshop.Pack.DecidingClasses))
            return tests;
        var id = text.Guideline.Id;
        var scope = changed.Guidelines.Single(guideline => guideline.Id == id).AppliesTo;
        return tests.Where(test => test.Guidelines.Contains(id) || test.IsIn(scope))
            .OrderBy(test => Path.GetFileName(test.Test.File) != id + PolicyTestSuite.Ending);
    }
}
