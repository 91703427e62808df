namespace GuidelineEngine.Tooling.Importing;

/// <summary>What a mark in the decisions begins.</summary>
internal enum ItemPart
{
    Heading,
    Administrator,
    Reviewer,
    Rationale,

    /// <summary>Nothing of an item: another section, or what stands behind the last.</summary>
    Stop,
}

/// <summary>Where a part of an item begins.</summary>
/// <param name="Part">Which.</param>
/// <param name="Start">The first character of its heading or label.</param>
/// <param name="Content">Where its own words begin.</param>
internal sealed record ItemMark(ItemPart Part, int Start, int Content)
{
    /// <summary>The request line of a heading; null where the heading is missing.</summary>
    public FlowRange? Text { get; init; }

    /// <summary>The outcome of a heading; null where it is missing.</summary>
    public FlowRange? Outcome { get; init; }
}
