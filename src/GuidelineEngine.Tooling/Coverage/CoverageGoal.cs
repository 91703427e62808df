using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>A point of coverage before the tests have run: how it is recognised, and how it is proved that nothing can reach it.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Owner">The guideline or the source that it belongs to.</param>
/// <param name="Id">Its place in the owner.</param>
/// <param name="What">What a test would show.</param>
/// <param name="Span">Where the pack says it.</param>
/// <param name="IsSeenIn">Whether a guideline, as one request meets it, shows it.</param>
/// <param name="WhyUnreachable">The proof, asked only where no test shows it; null where there is none.</param>
internal sealed record CoverageGoal(
    CoverageKind Kind, string Owner, string Id, string What, SourceSpan Span, Func<Sighting, bool> IsSeenIn, Func<string?> WhyUnreachable)
{
    /// <summary>What must be so of the guideline's tests, as far as that can be said of them: what guides a search for a case.</summary>
    public IReadOnlyList<Demand> Demands { get; init; } = [];

    /// <summary>What it would show, in few words: the name of a test that does.</summary>
    public string Title { get => field ?? What.Replace("`", "", StringComparison.Ordinal); init; }

    /// <summary>The test whose value is to be moved; null where truths alone matter.</summary>
    public Formula? Subject { get; init; }

    /// <summary>The day that is asked for; null where none is.</summary>
    public DateOnly? Day { get; init; }

    public CoveragePoint ToPoint(string? seenBy)
    {
        var reason = seenBy is null ? WhyUnreachable() : null;
        var state = seenBy is not null ? CoverageState.Covered : reason is not null ? CoverageState.Unreachable : CoverageState.Missing;
        return new CoveragePoint(Kind, Owner, Id, What, Span, state, reason, seenBy);
    }
}
