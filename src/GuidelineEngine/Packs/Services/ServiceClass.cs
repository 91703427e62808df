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
