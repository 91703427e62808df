using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>
/// The dates of a request from which the law counts. What is not known is null, and what would be counted from it is then
/// not known either.
/// </summary>
public sealed record ReviewDates
{
    /// <summary>The stage of review.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The date of the request: the rules that speak are those of that day.</summary>
    public required DateOnly Requested { get; init; }

    /// <summary>The date of the service, or the day on which a drug is dispensed.</summary>
    public required DateOnly ServiceDate { get; init; }

    /// <summary>Whether a drug is requested.</summary>
    public bool IsDrug { get; init; }

    /// <summary>Whether review is expedited: an imminent and serious threat to health.</summary>
    public bool IsExpedited { get; init; }

    /// <summary>The date that the request for authorization carries: the physician's recommendation.</summary>
    public DateOnly? Recommended { get; init; }

    /// <summary>The receipt of the request for authorization.</summary>
    public RequestReceipt? Received { get; init; }

    /// <summary>When information was asked for; null when it was not.</summary>
    public DateOnly? InformationRequested { get; init; }

    /// <summary>When the information that was asked for came in; null while it is awaited.</summary>
    public DateOnly? InformationReceived { get; init; }

    /// <summary>When a dispute about liability became final.</summary>
    public DateOnly? LiabilityFinal { get; init; }

    /// <summary>When the utilization review decision was served.</summary>
    public DateOnly? DecisionServed { get; init; }

    /// <summary>When the application for independent medical review was received with its records.</summary>
    public DateOnly? ApplicationReceived { get; init; }

    /// <summary>When the decision of independent medical review was received.</summary>
    public DateOnly? ReviewDecisionReceived { get; init; }

    internal static ReviewDates Of(ClinicalCase clinicalCase, TreatmentRequest request, DateOnly? decisionServed = null) => new()
    {
        Stage = request.Stage,
        Requested = request.Requested,
        ServiceDate = request.ServiceDate,
        IsDrug = request.Line.Product is not null || request.Line.Kind == RequestKind.Drug,
        IsExpedited = clinicalCase.Rfa?.Expedited == true,
        Recommended = clinicalCase.Rfa?.Dated,
        Received = ReceiptOf(clinicalCase.Rfa),
        InformationRequested = clinicalCase.InformationRequested,
        InformationReceived = clinicalCase.InformationReceived,
        LiabilityFinal = clinicalCase.Claim.LiabilityFinal,
        DecisionServed = decisionServed,
    };

    private static RequestReceipt? ReceiptOf(AuthorizationRequest? rfa) =>
        rfa is null || rfa is { ReceivedAt: null, Mailed: null } ? null : new RequestReceipt
        {
            Day = rfa.ReceivedAt is { } at ? DateOnly.FromDateTime(at) : null,
            Time = rfa is { ReceivedAt: { } moment, ReceivedTimeKnown: true } ? TimeOnly.FromDateTime(moment) : null,
            By = rfa.ReceivedBy,
            Mailed = rfa.Mailed,
        };
}

/// <summary>How and when a request for authorization came in.</summary>
public sealed record RequestReceipt
{
    /// <summary>The day stamped on it; null where only its mailing is known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The local time; null where it is not known.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The channel: fax, email, mail.</summary>
    public string? By { get; init; }

    /// <summary>The day on which it was mailed; null where it was not, or that is not known.</summary>
    public DateOnly? Mailed { get; init; }
}
