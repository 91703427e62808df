using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>A class that a pack sorts its services into.</summary>
/// <param name="Name">Its name in the pack: <c>physical_medicine</c>.</param>
/// <param name="Meaning">What belongs to it, in a sentence.</param>
/// <param name="Parents">The classes that all its members also belong to.</param>
internal sealed record ServiceClass(string Name, string Meaning, IReadOnlyList<string> Parents)
{
    /// <summary>Where it is declared; null for one made in code.</summary>
    public SourceSpan? Span { get; init; }
}

/// <summary>A part of the body as requests and claims name it.</summary>
/// <param name="Id">Its name in the pack: <c>low_back</c>.</param>
/// <param name="Label">How a sentence names it.</param>
/// <param name="Names">The names that a request line gives it.</param>
/// <param name="Levels">The spinal levels in it, from above: L1 … S1; empty elsewhere.</param>
internal sealed record BodyPart(string Id, string Label, IReadOnlyList<string> Names, IReadOnlyList<string> Levels)
{
    /// <summary>Where it is declared; null for one made in code.</summary>
    public SourceSpan? Span { get; init; }
}
