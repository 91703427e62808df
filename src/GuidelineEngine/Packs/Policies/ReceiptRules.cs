using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>On which day a request counts as received.</summary>
internal sealed record ReceiptRules
{
    /// <summary>The local time after which it counts as received on the next business day.</summary>
    public required TimeOnly Until { get; init; }

    /// <summary>The channels, in small letters, for which that is so.</summary>
    public IReadOnlyList<string> Channels { get; init; } = ["fax", "email", "e-mail"];

    /// <summary>Stages at which a late receipt counts on its own day.</summary>
    public IReadOnlyList<Stage> SameDayStages { get; init; } = [];

    /// <summary>Whether a late receipt counts on its own day where review is expedited.</summary>
    public bool SameDayIfExpedited { get; init; }

    /// <summary>The days after mailing at which a request by mail counts as received; null where the policy does not say.</summary>
    public int? DaysAfterMailing { get; init; }

    /// <summary>What the time of day rests on.</summary>
    public IReadOnlyList<Statement> LateRestsOn { get; init; } = [];

    /// <summary>What the days after mailing rest on.</summary>
    public IReadOnlyList<Statement> MailRestsOn { get; init; } = [];
}
