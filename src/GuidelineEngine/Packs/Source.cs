using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>Which date decides whether an edition governs a request.</summary>
internal enum WindowTrigger
{
    /// <summary>The date of the request for authorization.</summary>
    RequestDate,

    /// <summary>The date of the service.</summary>
    ServiceDate,
}

/// <summary>What a source is to a decision.</summary>
internal enum SourceStanding
{
    /// <summary>It can decide, in the order of the authorities.</summary>
    Decides,

    /// <summary>A label, a boxed warning, a schedule: it cautions and never decides.</summary>
    Safety,

    /// <summary>A statute or regulation that statements rest on; it holds no guidelines of its own.</summary>
    Law,
}

/// <summary>The days on which an edition governs, both included; an open end is null.</summary>
internal sealed record EditionWindow(WindowTrigger Trigger, DateOnly? From, DateOnly? To)
{
    public bool Holds(DateOnly requested, DateOnly service)
    {
        var day = Trigger == WindowTrigger.RequestDate ? requested : service;
        return (From is not { } from || day >= from) && (To is not { } to || day <= to);
    }
}

/// <summary>A guideline document in one edition.</summary>
internal sealed record Source
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>How a sentence names it: "MTUS chronic pain guidelines (2009)".</summary>
    public required string Short { get; init; }

    public required string Authority { get; init; }

    /// <summary>The rank of its authority, 0 first; sources outside precedence have the greatest.</summary>
    public required int Rank { get; init; }

    public required SourceStanding Standing { get; init; }
    public string? Edition { get; init; }
    public int? Year { get; init; }
    public string? Chapter { get; init; }
    public required EditionWindow Window { get; init; }

    /// <summary>Whether the pack holds what this edition says; if not, a request that it governs is a physician's.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>
    /// The works that it is an edition of: editions supersede one another within a work, and works of one authority stand
    /// beside each other. The authority's own name where the pack does not tell works apart.
    /// </summary>
    public required IReadOnlyList<string> Works { get; init; }

    /// <summary>The requests that it is confined to, on all else it is silent; null when it may speak of anything.</summary>
    public Scope? SpeaksOnlyOf { get; init; }

    /// <summary>What must hold for the edition to apply at all; null when it always does.</summary>
    public Formula? Condition { get; init; }

    /// <summary>The equivalence table that it names for morphine milligrams.</summary>
    public string? EquivalenceTable { get; init; }

    /// <summary>What it is declared silent on.</summary>
    public IReadOnlyList<Silence> SilentOn { get; init; } = [];

    /// <summary>The number of pages of the published document; a page beyond it is an author's mistake.</summary>
    public int? Pages { get; init; }

    public required SourceSpan Span { get; init; }
}

/// <summary>A declaration that a source says nothing about some requests, which opens the way to a lower authority.</summary>
internal sealed record Silence(Scope Scope, Statement Statement);
