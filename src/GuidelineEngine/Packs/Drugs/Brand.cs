using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>A name under which a product is sold.</summary>
/// <param name="Name">The name as it is written: <c>Xanax XR</c>.</param>
/// <param name="ImpliedStrength">The strength that the name itself states (<c>Tylenol #3</c>); null where it states none.</param>
public sealed record Brand(string Name, Strength? ImpliedStrength = null)
{
    /// <summary>Where it is declared; null for one made in code.</summary>
    public SourceSpan? Span { get; init; }
}
