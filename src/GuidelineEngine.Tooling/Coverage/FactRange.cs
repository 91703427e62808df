using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The least and the most that the value of a fact can be: declared, or because it is a length of time or a count.</summary>
internal static class FactRange
{
    public static (decimal? Least, decimal? Most) Of(Fact fact) => fact.Type switch
    {
        FactType.Duration => (0, null),
        FactType.Number => (fact.Least ?? (fact.Derivation is null ? null : 0), fact.Most),
        _ => (null, null),
    };
}
