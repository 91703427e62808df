using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>A service that can be requested: a therapy, an injection, an image, a device. Immutable.</summary>
public sealed record Service
{
    /// <summary>The name by which a pack refers to it: <c>physical_therapy</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How a sentence names it: "physical therapy".</summary>
    public required string Label { get; init; }

    /// <summary>The names that a request line gives it.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The classes it belongs to, and after them the classes that those belong to.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>What a bare number before its name counts.</summary>
    public ServiceCount CountedIn { get; init; }

    /// <summary>Its codes, each with where it was seen.</summary>
    public IReadOnlyList<ServiceCode> Codes { get; init; } = [];

    /// <summary>The names with what each says beside the service itself.</summary>
    internal IReadOnlyList<ServiceName> Spellings { get; init; } = [];

    /// <summary>The services that together are this one: a line that names them all asks for it.</summary>
    internal IReadOnlyList<string> MadeOf { get; init; } = [];

    /// <summary>The service that a trial of it is; null where a trial is no service of its own.</summary>
    internal string? TrialIs { get; init; }

    /// <summary>Where it is declared; null for one made in code.</summary>
    internal SourceSpan? Span { get; init; }

    /// <summary>Whether it belongs to a class, directly or through another.</summary>
    internal bool Is(string name) => Classes.Contains(name);

    /// <inheritdoc/>
    public bool Equals(Service? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

/// <summary>What a service is counted in.</summary>
public enum ServiceCount
{
    /// <summary>A bare number counts nothing that is known.</summary>
    None,

    /// <summary>Visits or sessions.</summary>
    Visits,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Levels of the spine.</summary>
    Levels,
}
