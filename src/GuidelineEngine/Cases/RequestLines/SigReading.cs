using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>What the directions on a prescription say. A field that the text does not state is null.</summary>
internal sealed record SigReading
{
    /// <summary>The directions as written.</summary>
    public required string Text { get; init; }

    /// <summary>The units (tablets, patches) taken at one time.</summary>
    public ReadField<Interval>? UnitsPerDose { get; init; }

    /// <summary>How often a day; from 0 where it is taken as needed. Every 4 to 6 hours is 4 to 6.</summary>
    public ReadField<Interval>? DosesADay { get; init; }

    /// <summary>The units a day, a stated maximum taken into account.</summary>
    public ReadField<Interval>? UnitsADay { get; init; }

    /// <summary>Whether it is taken as needed; null where the text does not say so.</summary>
    public ReadField<bool>? AsNeeded { get; init; }

    /// <summary>The most units a day that the text allows.</summary>
    public ReadField<decimal>? MaximumADay { get; init; }

    /// <summary>The days that the directions run, or that the supply is stated to last.</summary>
    public ReadField<Interval>? StatedDays { get; init; }

    /// <summary>The route in the directions.</summary>
    public ReadField<string>? Route { get; init; }

    /// <summary>The form in the directions.</summary>
    public ReadField<string>? Form { get; init; }

    /// <summary>The pieces that were not understood.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<LineDoubt> Doubts { get; init; } = [];
}
