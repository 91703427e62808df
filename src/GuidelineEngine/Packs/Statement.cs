using GuidelineEngine.Diagnostics;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>One thing that a source says, in our own words, with the place where it says it and how far that was checked.</summary>
internal sealed record Statement
{
    public required string Name { get; init; }

    /// <summary>The guideline that holds it, and its name: unique in the pack.</summary>
    public required string Id { get; init; }

    public required Source Source { get; init; }
    public int? Year { get; init; }
    public string? Chapter { get; init; }
    public required string Section { get; init; }

    /// <summary>The pages as printed: "24", "75-80"; null where the source has none.</summary>
    public string? Pages { get; init; }

    public required string Says { get; init; }
    public required Grade Grade { get; init; }

    /// <summary>Who checked it against the published text, which is what raised its grade; null where the grade is the author's.</summary>
    public Verification? Verified { get; init; }

    /// <summary>The first request date at which it speaks; null when it always did.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last request date at which it speaks; null when it still does.</summary>
    public DateOnly? To { get; init; }

    public required SourceSpan Span { get; init; }

    public bool SpeaksOn(DateOnly requested) => (From is not { } from || requested >= from) && (To is not { } to || requested <= to);
}
