namespace GuidelineEngine.Packs;

/// <summary>Conditions of one fill, all of which must hold; what is null is not asked.</summary>
internal sealed record FillConditions
{
    /// <summary>Whether the brand is dispensed rather than its generic.</summary>
    public bool? Brand { get; init; }

    /// <summary>Where the brand is dispensed this must hold; a generic fits without it.</summary>
    public Formula? BrandOnlyWhen { get; init; }

    /// <summary>Who dispenses it: <c>physician</c> or <c>pharmacy</c>.</summary>
    public string? DispensedBy { get; init; }

    /// <summary>The most days from the injury (day 0) to the day on which it is dispensed.</summary>
    public int? DaysAfterInjury { get; init; }

    /// <summary>The day before which the injury was.</summary>
    public DateOnly? InjuredBefore { get; init; }

    /// <summary>The most days from the day of the prescription to the surgery (day 0).</summary>
    public int? DaysBeforeSurgery { get; init; }

    /// <summary>The most days from the surgery (day 0) to the day of the prescription.</summary>
    public int? DaysAfterSurgery { get; init; }

    /// <summary>The most days that it is for, refills included.</summary>
    public int? MostDays { get; init; }

    /// <summary>The supply that the list allows the drug, refills included.</summary>
    public ListLimit? WithinListLimit { get; init; }

    /// <summary>The purposes that a request may state; one that states another does not fit.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>What the records must show.</summary>
    public Formula? When { get; init; }

    /// <summary>Conditions that must not all hold.</summary>
    public FillConditions? Unless { get; init; }

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => Purposes.Count == 0 && this == new FillConditions { Purposes = Purposes };

    /// <summary>Every test of facts in it.</summary>
    public IEnumerable<Formula> Tests =>
        new[] { BrandOnlyWhen, When }.OfType<Formula>().Concat(Unless?.Tests ?? []);
}

/// <summary>Which of a drug's limits on the list is meant.</summary>
internal enum ListLimit
{
    SpecialFillDays,
    PerioperativeDays,
}
