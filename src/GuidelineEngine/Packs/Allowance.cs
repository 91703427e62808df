using GuidelineEngine.Diagnostics;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>What an allowance limits.</summary>
internal enum AllowanceKind
{
    /// <summary>Time on a drug.</summary>
    Supply,

    /// <summary>A dose a day.</summary>
    Dose,

    /// <summary>Visits of a service, those before included.</summary>
    Visits,

    /// <summary>Weeks that are asked for.</summary>
    Weeks,

    /// <summary>Levels of the spine that are asked for.</summary>
    Levels,

    /// <summary>Hours that are asked for.</summary>
    Hours,

    /// <summary>A trial or a rental of a device before its purchase.</summary>
    Trial,
}

/// <summary>How much may be used.</summary>
internal sealed record Allowance
{
    public required AllowanceKind Kind { get; init; }

    /// <summary>What was used before and what is asked, refills included, must fit in this.</summary>
    public Duration? Supply { get; init; }

    /// <summary>How far the supply may run over without counting.</summary>
    public Duration? Tolerance { get; init; }

    /// <summary>The fact that says what was used before: a duration for a supply, a number for visits.</summary>
    public Fact? UsedBefore { get; init; }

    /// <summary>The most a day, in the unit of the fact.</summary>
    public decimal? Dose { get; init; }

    /// <summary>The fact that holds the dose a day.</summary>
    public Fact? DoseFact { get; init; }

    /// <summary>The most visits, weeks, levels or hours.</summary>
    public decimal? Most { get; init; }

    /// <summary>The longest trial or rental.</summary>
    public Duration? Trial { get; init; }

    /// <summary>How the limit prints: "4 weeks", "60 mg a day", "24 visits".</summary>
    public required string Limit { get; init; }

    public required SourceSpan Span { get; init; }

    /// <summary>Whether it limits a service rather than a drug.</summary>
    public bool IsOfAService => Kind is not (AllowanceKind.Supply or AllowanceKind.Dose);

    /// <summary>The fact that the case's own amounts are held against: the dose, or what was used before.</summary>
    public Fact? Fact => DoseFact ?? UsedBefore;
}
