using GuidelineEngine.Packs;

namespace GuidelineEngine.Tests.Packs;

/// <summary>Parts of a pack whose values do not matter.</summary>
internal static class Some
{
    public static Fact Fact(string name, FactType type) => new()
    {
        Name = name,
        Slot = 0,
        Type = type,
        Scope = FactScope.Request,
        Kind = FactKind.Observation,
        Ask = "What?",
        Label = name,
        Span = default,
    };
}
