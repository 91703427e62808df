using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>A part of the body as requests and claims name it.</summary>
/// <param name="Id">Its name in the pack: <c>low_back</c>.</param>
/// <param name="Label">How a sentence names it.</param>
/// <param name="Names">The names that a request line gives it.</param>
/// <param name="Levels">The spinal levels in it, from above: L1 … S1; empty elsewhere.</param>
internal sealed record BodyPart(string Id, string Label, IReadOnlyList<string> Names, IReadOnlyList<string> Levels)
{
    /// <summary>Names that say the side as well, and the side they say: <c>rue</c> → <c>right</c>.</summary>
    public IReadOnlyDictionary<string, string> SidedNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Where it is declared; null for one made in code.</summary>
    public SourceSpan? Span { get; init; }
}
