using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>Which changes of a pack its tests notice.</summary>
public sealed class MutationReport
{
    internal MutationReport(IReadOnlyList<MutantResult> mutants, IReadOnlyList<PolicyTest> failing) => (Mutants, Failing) = (mutants, failing);

    /// <summary>Every change that was tried, by file and place.</summary>
    public IReadOnlyList<MutantResult> Mutants { get; }

    /// <summary>Tests that fail on the pack as it is: nothing was tried then.</summary>
    public IReadOnlyList<PolicyTest> Failing { get; }

    /// <summary>The share of changes that a test notices, from 0 to 1, of those that change a decision; 1 where there are none.</summary>
    public decimal Score => Count(MutantState.Noticed) + Count(MutantState.Survived) is var counted and > 0 ? (decimal)Count(MutantState.Noticed) / counted : 1;

    /// <summary>How many changes came to a state.</summary>
    public int Count(MutantState state) => Mutants.Count(mutant => mutant.State == state);
}

/// <summary>What to try.</summary>
public sealed record MutationOptions
{
    /// <summary>One guideline by its id; null for all, and for the policy and the sources.</summary>
    public string? Guideline { get; init; }

    internal bool Includes(string guideline) => Guideline is null || Guideline == guideline;
}

/// <summary>How far a run is.</summary>
/// <param name="Done">The changes that were tried.</param>
/// <param name="All">All of them.</param>
/// <param name="Survived">Those of the tried that no test notices.</param>
public readonly record struct MutationProgress(int Done, int All, int Survived);
