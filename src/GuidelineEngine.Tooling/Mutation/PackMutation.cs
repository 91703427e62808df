using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Mutation.Memory;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>Shows whether the policy tests of a pack would notice that a rule says something else.</summary>
public static class PackMutation
{
    /// <summary>Changes a pack in every small way, in memory, on all cores, and runs the tests that each change could reach.</summary>
    /// <param name="folder">The pack's folder, with its <c>tests</c> beside the rules.</param>
    /// <param name="options">What to try; everything by default.</param>
    /// <param name="progress">Called after each change, from any thread.</param>
    /// <param name="stop">Ends the run.</param>
    /// <returns>Every change and what came of it; no change, and the tests that fail, where one fails on the pack as it is.</returns>
    /// <exception cref="InvalidRulePackException">The pack has mistakes.</exception>
    /// <exception cref="InvalidPolicyTestsException">Its tests have mistakes.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static MutationReport Try(string folder, MutationOptions? options = null, Action<MutationProgress>? progress = null, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var loading = RulePackReader.Read(PackFiles.FromFolder(folder));
        if (loading.Pack is not { } pack)
            throw new InvalidRulePackException(loading.Diagnostics, loading.TextOf);
        var suite = PolicyTestSuite.LoadOrThrow(folder, new DecisionEngine(pack));
        return MutationRun.Of(loading, suite, options ?? new MutationOptions(), MutationMemory.Empty(), progress, stop);
    }
}
