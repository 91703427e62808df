using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Mutation;
using GuidelineEngine.Tooling.Mutation.Memory;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Benchmarks;

/// <summary>What <c>guideline mutate --guideline benzodiazepines --anew</c> does once it has started: every policy test prepared, every change of one guideline tried.</summary>
internal static class MutationWork
{
    private const string Guideline = "benzodiazepines";

    /// <summary>The number of changes tried.</summary>
    public static int Run(string pack)
    {
        var report = MutationRun.Of(
            RulePackReader.Read(PackFiles.FromFolder(pack)), PolicyTestSuite.FromFolder(pack), new MutationOptions { Guideline = Guideline }, MutationMemory.Empty());
        return report.Failing.Count == 0 ? report.Mutants.Count : throw new InvalidOperationException("a policy test fails");
    }
}
