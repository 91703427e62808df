using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.NRulesBackend;

/// <summary>
/// A fact that a guideline's rules insert into the session: how a criterion, or what decides a guideline, stands to a
/// request. It is linked to the request: retracting the request retracts it. A finding is no decision. What certifies is
/// settled by <see cref="DecisionEngine"/>, over every source in force, the gates and the policy.
/// </summary>
public sealed record GuidelineFinding
{
    internal GuidelineFinding() { }

    /// <summary>The request that it is about.</summary>
    public required RequestUnderReview Request { get; init; }

    /// <summary>The id of the guideline.</summary>
    public required string Guideline { get; init; }

    /// <summary>The id of the source that the guideline is of.</summary>
    public required string Source { get; init; }

    /// <summary>The name of the criterion; null where the finding is about what decides: the guideline's <c>certify_when</c>.</summary>
    public required string? Criterion { get; init; }

    /// <summary>What the criterion is for; of a finding without a criterion <see cref="CriterionRole.CertifyWhen"/>.</summary>
    public required CriterionRole Role { get; init; }

    /// <summary>Met, not met, or undetermined: the records do not settle it.</summary>
    public required Truth Truth { get; init; }

    /// <summary>Whether the guideline itself applies: met, or undetermined. One that does not apply has no findings.</summary>
    public required Truth Applies { get; init; }

    /// <summary>The facts that the records would have to state; empty where the truth is settled.</summary>
    public required IReadOnlyList<string> OpenFacts { get; init; }

    /// <summary>What it rests on, each with how far it was checked. A grade of <c>no</c> never decides alone.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}
