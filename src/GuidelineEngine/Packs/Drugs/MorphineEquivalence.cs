namespace GuidelineEngine.Packs;

/// <summary>What an equivalence table says of an opioid: one of the cases below.</summary>
internal abstract record MorphineEquivalence
{
    private MorphineEquivalence()
    {
    }

    /// <summary>One factor: daily amount times <paramref name="PerUnit"/> is the oral morphine equivalent in mg a day.</summary>
    /// <param name="PerUnit">The factor.</param>
    /// <param name="Unit">The unit of the strength that it multiplies: mg, mcg, mcg/h.</param>
    /// <param name="Counting">What the strength is multiplied by besides.</param>
    public sealed record Factor(decimal PerUnit, string Unit, EquivalenceCount Counting) : MorphineEquivalence;

    /// <summary>A factor that grows with the daily dose; it multiplies the whole dose, not the part above a step.</summary>
    /// <param name="Steps">The steps, lowest first.</param>
    /// <param name="Unit">The unit of the daily dose.</param>
    public sealed record Tiered(IReadOnlyList<EquivalenceStep> Steps, string Unit) : MorphineEquivalence
    {
        /// <summary>The factor for <paramref name="dailyDose"/>.</summary>
        public decimal FactorFor(decimal dailyDose) => Steps.First(step => step.UpTo is not { } end || dailyDose <= end).Factor;
    }

    /// <summary>The table says that this opioid must not be converted: it is left out of a total, and named.</summary>
    public sealed record Excluded : MorphineEquivalence;

    /// <summary>The table is silent on this opioid: a total becomes a lower bound, and it is named.</summary>
    public sealed record NotInTable : MorphineEquivalence;
}

/// <summary>What a factor and a strength are multiplied by to give a daily amount.</summary>
internal enum EquivalenceCount
{
    /// <summary>The units taken a day (a patch changed every three days counts a third).</summary>
    UnitsADay,

    /// <summary>The patches worn at one time.</summary>
    UnitsWorn,
}

/// <summary>One step of a tiered factor.</summary>
/// <param name="UpTo">The highest daily dose to which it applies, itself included; null for the last step.</param>
/// <param name="Factor">The factor.</param>
internal sealed record EquivalenceStep(decimal? UpTo, decimal Factor);
