using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>A day that bounds a review.</summary>
internal enum DeadlineKind
{
    /// <summary>Information must be asked for.</summary>
    AskBy,

    /// <summary>The decision must be made, the information being there.</summary>
    DecideBy,

    /// <summary>The decision must be made, whatever is missing.</summary>
    Outer,

    /// <summary>The decision must be told.</summary>
    CommunicateBy,

    /// <summary>The decision must be sent in writing.</summary>
    WrittenBy,

    /// <summary>The notice must go out that review is deferred, because liability is disputed.</summary>
    DeferBy,

    /// <summary>The worker must apply for independent medical review.</summary>
    ApplyBy,

    /// <summary>What independent medical review authorised must be carried out.</summary>
    ImplementBy,
}

/// <summary>What a deadline is counted from.</summary>
internal enum CountStart
{
    /// <summary>The receipt of the request for authorization.</summary>
    Receipt,

    /// <summary>The date that the request for authorization carries: the physician's recommendation.</summary>
    Recommendation,

    /// <summary>The receipt of information that was asked for. While it is awaited nothing is counted, and nothing stands in for it.</summary>
    Information,

    /// <summary>The day on which liability became final.</summary>
    Liability,

    /// <summary>The last moment for the decision.</summary>
    Decision,

    /// <summary>The service of the utilization review decision.</summary>
    ServiceOfDecision,

    /// <summary>The receipt of the application for independent medical review with its records.</summary>
    Application,

    /// <summary>The receipt of the decision of independent medical review.</summary>
    ReviewDecision,
}

/// <summary>What is counted.</summary>
internal enum CountUnit
{
    Days,
    BusinessDays,
    Hours,
}

/// <summary>One limit of time. Of several of one kind that fit a request, the earliest stands.</summary>
internal sealed record DeadlineRule
{
    public required DeadlineKind Kind { get; init; }

    /// <summary>The stages at which it holds; empty for every stage.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>Whether only for expedited review, or only for what is not; null for both.</summary>
    public bool? Expedited { get; init; }

    /// <summary>Whether only for drugs, or only for services; null for both.</summary>
    public bool? Drug { get; init; }

    /// <summary>Whether only where a dispute about liability has become final, or only where none has; null for both.</summary>
    public bool? AfterLiability { get; init; }

    /// <summary>The first service date for which it holds; null for all.</summary>
    public DateOnly? ServiceFrom { get; init; }

    public required int Count { get; init; }
    public required CountUnit Unit { get; init; }

    /// <summary>What it counts from: the first of these that the case gives.</summary>
    public required IReadOnlyList<CountStart> After { get; init; }

    /// <summary>What it rests on; where none of these speaks at the date of the request, the rule is out.</summary>
    public required IReadOnlyList<Statement> RestsOn { get; init; }

    /// <summary>The statement that speaks at the date of the request; null where none does, or the rule rests on none.</summary>
    public Statement? StatementOn(DateOnly requested)
    {
        foreach (var statement in RestsOn)
        {
            if (statement.SpeaksOn(requested))
                return statement;
        }

        return null;
    }
}
