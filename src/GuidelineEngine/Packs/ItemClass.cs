using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>A class that a pack sorts its products, or its services, into.</summary>
/// <param name="Name">Its name in the pack: <c>z_drug</c>.</param>
/// <param name="Meaning">What belongs to it, in a sentence.</param>
/// <param name="Parents">The classes that all its members also belong to: <c>sedative_hypnotic</c>.</param>
internal sealed record ItemClass(string Name, string Meaning, IReadOnlyList<string> Parents)
{
    /// <summary>Where it is declared; null for one made in code.</summary>
    public SourceSpan? Span { get; init; }
}
