namespace GuidelineEngine.Packs.Reading;

/// <summary>What a derivation yields: the type, the scope and the values of the fact that it works out.</summary>
internal static class DerivationShape
{
    private static readonly HashSet<string> Phases = ["new", "continuing"];
    private static readonly HashSet<string> Sexes = ["male", "female"];
    private static readonly HashSet<string> Acquisitions = ["trial", "rental", "purchase"];
    private static readonly HashSet<string> Approaches = ["interlaminar", "transforaminal", "caudal"];
    private static readonly HashSet<string> Purposes = ["acute", "trial", "maintenance", "dose_change", "taper", "restart", "perioperative"];

    public static (FactType Type, FactScope Scope) Of(DerivationRule rule) => rule switch
    {
        DerivationRule.CourseDuration or DerivationRule.ClassDuration => (FactType.Duration, FactScope.Request),
        DerivationRule.TimeSinceInjury or DerivationRule.AfterSurgery => (FactType.Duration, FactScope.Case),
        DerivationRule.InjuryDate => (FactType.Date, FactScope.Case),
        DerivationRule.Phase or DerivationRule.Purpose or DerivationRule.Acquisition or DerivationRule.Approach or DerivationRule.BodyPart =>
            (FactType.Choice, FactScope.Request),
        DerivationRule.Sex => (FactType.Choice, FactScope.Case),
        DerivationRule.Age => (FactType.Number, FactScope.Case),
        DerivationRule.IsLess => (FactType.YesNo, FactScope.Request),
        _ => (FactType.Number, FactScope.Request),
    };

    /// <summary>The values that its fact must have; null when it has none, or those that the pack names.</summary>
    public static IReadOnlySet<string>? ChoicesOf(DerivationRule rule) => rule switch
    {
        DerivationRule.Phase => Phases,
        DerivationRule.Purpose => Purposes,
        DerivationRule.Sex => Sexes,
        DerivationRule.Acquisition => Acquisitions,
        DerivationRule.Approach => Approaches,
        _ => null,
    };
}
