using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>That someone checked a statement against the published text, as a file of the pack records it.</summary>
internal sealed record Verification
{
    /// <summary>The id of the statement: what holds it, and its name.</summary>
    public required string Statement { get; init; }

    /// <summary>The document, its edition, and where it was seen.</summary>
    public required string Against { get; init; }

    /// <summary>Who checked it: initials or a role.</summary>
    public required string By { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The page of the document as it was seen, where that was recorded.</summary>
    public string? PageSeen { get; init; }

    /// <summary>What the statement was when it was checked.</summary>
    public required string Hash { get; init; }

    /// <summary>The layer whose file records it, the innermost being 0.</summary>
    public required int Rank { get; init; }

    public required SourceSpan Span { get; init; }
}
