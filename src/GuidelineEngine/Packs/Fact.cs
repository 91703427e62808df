using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

internal enum FactType
{
    YesNo,
    Number,
    Duration,
    Date,
    Choice,
}

internal enum FactScope
{
    /// <summary>One value for the whole case.</summary>
    Case,

    /// <summary>A value for each request line.</summary>
    Request,
}

internal enum FactKind
{
    /// <summary>A score, a date, a thing done: anyone can read it off the record.</summary>
    Observation,

    /// <summary>Adequate, sufficient, clinically significant: a physician's to say. Never strict.</summary>
    Judgement,
}

/// <summary>A name that the vocabulary declares.</summary>
internal sealed record Fact
{
    public required string Name
    {
        get;
        init => (field, Quoted) = (value, "`" + value + "`");
    }

    /// <summary>Its name as messages quote it, here because every finding is read with it at hand.</summary>
    public string Quoted { get; private init; } = "";

    /// <summary>Its place in the vocabulary, which is its slot in a frame of findings.</summary>
    public required int Slot { get; init; }

    public required FactType Type { get; init; }
    public required FactScope Scope { get; init; }
    public required FactKind Kind { get; init; }

    /// <summary>The unit in which a number is given, as it prints: "mg a day".</summary>
    public string? Unit { get; init; }

    /// <summary>The values that a choice can take, in order, with the words that a sentence uses for them.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The least and the most that a number can be; outside is an error of the case.</summary>
    public decimal? Least { get; init; }

    public decimal? Most { get; init; }

    /// <summary>The open question that asks for it; may name <c>{drug}</c>.</summary>
    public required string Ask { get; init; }

    /// <summary>The records that usually answer it: "the report of the drug screen". For letters; nothing is decided by it.</summary>
    public IReadOnlyList<string> AnsweredBy { get; init; } = [];

    /// <summary>How a sentence names it: "pain with the drug".</summary>
    public required string Label { get; init; }

    /// <summary>What it means, and where the meaning comes from.</summary>
    public string? Definition { get; init; }

    public string? DefinedBy { get; init; }

    /// <summary>How the engine works it out from other entries of the case; null when only a finding gives it.</summary>
    public Derivation? Derivation { get; init; }

    public required SourceSpan Span { get; init; }
}

internal sealed record Choice(string Name, string Label);

/// <summary>
/// A derived fact's rule: the name of a derivation that the engine knows, its parameters, and what the case can state
/// in its place.
/// </summary>
internal sealed record Derivation
{
    public required DerivationRule Rule { get; init; }

    /// <summary>The ingredient that a dose is of.</summary>
    public string? Ingredient { get; init; }

    /// <summary>Whether a dose is summed over everything taken together, or is that of the request alone.</summary>
    public bool OverEverything { get; init; }

    /// <summary>For a comparison of two numbers: the fact that must be less, and the one that it must be less than.</summary>
    public Fact? Lesser { get; init; }

    public Fact? Greater { get; init; }

    /// <summary>Whether a finding may state it outright as well.</summary>
    public bool MayBeStated => Rule == DerivationRule.IsLess || IsAmountOfAService;

    /// <summary>Whether it is worked out from fields of the case, which are asked for in its place.</summary>
    public bool IsAskedThroughFields => Rule != DerivationRule.IsLess;

    // A number, a time or a day that the records may give where the line or the history does not.
    private bool IsAmountOfAService => Rule is
        DerivationRule.VisitsBefore or DerivationRule.VisitsRequested or DerivationRule.WeeksRequested or DerivationRule.VisitsPerWeek
        or DerivationRule.LevelsRequested or DerivationRule.HoursRequested or DerivationRule.DaysRequested or DerivationRule.AfterSurgery
        or DerivationRule.InjuryDate;
}

internal enum DerivationRule
{
    /// <summary>Days from the start of this drug's course to the service date.</summary>
    CourseDuration,

    /// <summary>Days from the first start among the courses of the request's class to the service date.</summary>
    ClassDuration,

    /// <summary>Whether the course is new or continuing.</summary>
    Phase,

    /// <summary>The purpose that the request for authorization states.</summary>
    Purpose,

    /// <summary>Days from the injury to the service date.</summary>
    TimeSinceInjury,

    /// <summary>The patient's age in years.</summary>
    Age,

    /// <summary>The patient's sex.</summary>
    Sex,

    /// <summary>Milligrams a day of one ingredient.</summary>
    DailyDose,

    /// <summary>Morphine milligram equivalents a day by the table that the governing edition names.</summary>
    MorphineEquivalent,

    /// <summary>Days that one fill lasts.</summary>
    DaysSupply,

    /// <summary>Refills asked for beside the first fill.</summary>
    Refills,

    /// <summary>Whether one number is less than another; may be stated outright as well.</summary>
    IsLess,

    /// <summary>Visits of the same service before the service date, summed over the treatments.</summary>
    VisitsBefore,

    /// <summary>Visits that the line asks for.</summary>
    VisitsRequested,

    /// <summary>Weeks that the line asks for.</summary>
    WeeksRequested,

    /// <summary>Visits a week.</summary>
    VisitsPerWeek,

    /// <summary>Levels of the spine that the line asks for.</summary>
    LevelsRequested,

    /// <summary>Hours that the line asks for.</summary>
    HoursRequested,

    /// <summary>Days of a trial or a rental.</summary>
    DaysRequested,

    /// <summary>Whether a device is asked for as a trial, a rental or a purchase.</summary>
    Acquisition,

    /// <summary>The way of an injection: interlaminar, transforaminal or caudal.</summary>
    Approach,

    /// <summary>The body part that the request is for.</summary>
    BodyPart,

    /// <summary>Days from the surgery to the service date.</summary>
    AfterSurgery,

    /// <summary>The day of the injury.</summary>
    InjuryDate,
}
