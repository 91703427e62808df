using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>One thing that a decision shows otherwise than a test expects.</summary>
public sealed record PolicyDifference
{
    internal PolicyDifference() { }

    /// <summary>The key of <c>expect</c>; <c>case</c> where the case could not be read.</summary>
    public required string Key { get; init; }

    /// <summary>The criterion, guideline, gate, deadline or amount that it is about; null where the key says it all.</summary>
    public string? About { get; init; }

    /// <summary>The request line; null where the case has only one.</summary>
    public string? Request { get; init; }

    /// <summary>What the test expects.</summary>
    public required string Expected { get; init; }

    /// <summary>What the decision shows.</summary>
    public required string Got { get; init; }

    /// <summary>Where the expectation stands.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The list that the names which are expected stand in, and the names that could stand there instead; null for what is no list.</summary>
    internal Node? Written { get; init; }

    internal IReadOnlyList<string>? AcceptedNames { get; init; }

    /// <summary>What could stand at <see cref="Span"/> instead, so that the test would pass; null where an author has to say.</summary>
    internal string? Accepted { get; init; }

    /// <summary>Key and what it is about: "outcome", "criteria opioids/improved".</summary>
    internal string Subject => string.Join(' ', new[] { Request, Key, About }.OfType<string>());

    /// <summary>It in a line, with its place.</summary>
    public override string ToString() => $"{Span}: {Subject}: expected {Expected}, got {Got}";
}
