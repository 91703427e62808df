namespace GuidelineEngine.Decisions;

/// <summary>Days that bound the review; null where the case does not give what they count from.</summary>
/// <param name="AskBy">The last day on which information can be asked for.</param>
/// <param name="Outer">The last day for the review.</param>
/// <param name="RunsOut">The first day without the drug.</param>
public sealed record Deadlines(DateOnly? AskBy, DateOnly? Outer, DateOnly? RunsOut)
{
    /// <summary>The last day for the decision, where what it needs is there; not later than the outer day.</summary>
    public DateOnly? DecideBy { get; init; }

    /// <summary>The last day for telling the decision, if it is made on the last day for it.</summary>
    public DateOnly? CommunicateBy { get; init; }

    /// <summary>The last day for sending the decision in writing, if it is made on the last day for it.</summary>
    public DateOnly? WrittenBy { get; init; }

    /// <summary>The last day for a notice that review is deferred, because liability is disputed.</summary>
    public DateOnly? DeferBy { get; init; }

    /// <summary>The last day on which the worker can apply for independent medical review of the decision that is reviewed.</summary>
    public DateOnly? ApplyBy { get; init; }

    /// <summary>Each of these days with the rule that it rests on and what was counted.</summary>
    public IReadOnlyList<Deadline> Rules { get; init; } = [];
}

/// <summary>A limit of time, the rule that it rests on, and what was counted.</summary>
public sealed record Deadline
{
    internal Deadline() { }

    /// <summary>Its name: <c>ask_by</c>, <c>decide_by</c>, <c>outer</c>, <c>communicate_by</c>, <c>written_by</c>, <c>defer_by</c>, <c>apply_by</c>, <c>implement_by</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The local time on that day, where the law counts hours and the time that they begin is known.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The later day by the other reading, where it was disputed whether a Saturday counts; null where both agree.</summary>
    public DateOnly? Otherwise { get; init; }

    /// <summary>Whether the two readings of a Saturday differ.</summary>
    public bool IsDisputed => Otherwise is not null;

    /// <summary>Day 0.</summary>
    public required DateOnly From { get; init; }

    /// <summary>What day 0 is: <c>receipt</c>, <c>recommendation</c>, <c>information</c>, <c>liability</c>, <c>decision</c>, <c>service_of_decision</c>, <c>application</c>, <c>review_decision</c>.</summary>
    public required string After { get; init; }

    /// <summary>How many.</summary>
    public required int Count { get; init; }

    /// <summary>Of what: <c>days</c>, <c>business_days</c>, <c>hours</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The weekend days and holidays between, for business days, and whether each was counted.</summary>
    public IReadOnlyList<CountedDay> Between { get; init; } = [];

    /// <summary>The arithmetic as a sentence.</summary>
    public required string Counted { get; init; }

    /// <summary>The statements that it rests on at the date of the request; empty where the policy names none.</summary>
    public IReadOnlyList<Citation> RestsOn { get; init; } = [];
}

/// <summary>A day of which it can be asked whether it counts.</summary>
/// <param name="Day">The day.</param>
/// <param name="What">Saturday, Sunday, or the holiday's name.</param>
/// <param name="IsCounted">Whether it was counted as a business day.</param>
public sealed record CountedDay(DateOnly Day, string What, bool IsCounted);
