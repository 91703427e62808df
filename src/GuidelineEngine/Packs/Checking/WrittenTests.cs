using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>The tests of a pack.</summary>
internal static class WrittenTests
{
    /// <summary>Every test of facts and lists in a pack.</summary>
    public static IEnumerable<Formula> Of(WrittenPack pack) => pack.Guidelines.SelectMany(placed => Of(placed.Guideline)).Concat(OfSources(pack)).Concat(OfFormulary(pack));

    /// <summary>Those of a guideline: of its criteria, and of what it applies to.</summary>
    public static IEnumerable<Formula> Of(Guideline guideline) =>
        guideline.Criteria.Select(criterion => criterion.When).Append(guideline.AppliesWhen).OfType<Formula>();

    /// <summary>The tests of the formulary's rules and notes.</summary>
    public static IEnumerable<Formula> OfFormulary(WrittenPack pack) =>
        pack.Formulary is { } formulary ? formulary.EveryRule.SelectMany(rule => rule.Conditions.Tests) : [];

    /// <summary>The conditions of the sources.</summary>
    public static IEnumerable<Formula> OfSources(WrittenPack pack) => pack.Sources.Select(source => source.Condition).OfType<Formula>();
}
