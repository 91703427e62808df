namespace GuidelineEngine.Packs;

/// <summary>What the gates before the merits rest on, and their numbers.</summary>
internal sealed record GateRules
{
    public static GateRules None { get; } = new();

    public IReadOnlyList<Statement> Complete { get; init; } = [];
    public IReadOnlyList<Statement> Deferral { get; init; } = [];
    public IReadOnlyList<Statement> PriorDecision { get; init; } = [];

    /// <summary>The first request date from which a decision binds the requester's practice group as well; null where it never does.</summary>
    public DateOnly? SameGroupFrom { get; init; }

    /// <summary>The days after an injury in which review before treatment may not be needed; null where the policy has no such rule.</summary>
    public FirstDays? FirstDays { get; init; }
}

/// <summary>The exemption from prospective review after an injury.</summary>
internal sealed record FirstDays
{
    public required int Days { get; init; }

    /// <summary>The first date of injury for which it holds.</summary>
    public required DateOnly InjuryFrom { get; init; }

    /// <summary>Whether drugs need review all the same.</summary>
    public bool DrugsNeedReview { get; init; }

    /// <summary>What needs review all the same.</summary>
    public IReadOnlyList<Scope> NeedReview { get; init; } = [];

    public required IReadOnlyList<Statement> RestsOn { get; init; }
}

/// <summary>What it rests on that only some may issue an outcome.</summary>
internal sealed record AuthorityRules(IReadOnlyList<Statement> Staff, IReadOnlyList<Statement> Physician)
{
    public static AuthorityRules None { get; } = new([], []);
}
