using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Decisions;

/// <summary>A request's decision put together by hand, with everything that an engine would work out.</summary>
internal sealed class SampleRequest : IRequestDetails
{
    public required string Id { get; init; }
    public required ItemReading Item { get; init; }
    public required Outcome Outcome { get; init; }
    public required Truth? Truth { get; init; }
    public required Reviewer Authority { get; init; }
    public required bool Strict { get; init; }
    public required string Row { get; init; }
    public required Stage Stage { get; init; }
    public bool Conditional { get; init; }
    public string? Reason { get; init; }
    public required IReadOnlyList<GuidelineEvidence> Guidelines { get; init; }
    public required IReadOnlyList<Citation> Citations { get; init; }
    public required IReadOnlyList<MissingFact> Missing { get; init; }
    public required Reviewer Then { get; init; }
    public required IReadOnlyList<IReadOnlyList<Answer>> WouldCertify { get; init; }
    public Amendment? Amendable { get; init; }
    public Modification? Modification { get; init; }
    public required IReadOnlyList<Notice> Cautions { get; init; }
    public required IReadOnlyList<Notice> Advisories { get; init; }
    public required Deadlines Deadlines { get; init; }
    public FormularyStep? Formulary { get; init; }
    public IReadOnlyList<Citation> AuthorityRestsOn { get; init; } = [];
    public required Rationale Rationale { get; init; }

    public static implicit operator RequestDecision(SampleRequest request) => new(request, OptionalTruth.Of(request.Truth))
    {
        Id = request.Id,
        Outcome = request.Outcome,
        Authority = request.Authority,
        Strict = request.Strict,
        Row = request.Row,
        Stage = request.Stage,
        Conditional = request.Conditional,
        Reason = request.Reason,
    };

    ItemReading IRequestDetails.Item() => Item;

    IReadOnlyList<GuidelineEvidence> IRequestDetails.Guidelines() => Guidelines;

    IReadOnlyList<Citation> IRequestDetails.Citations(RequestDecision decision) => Citations;

    IReadOnlyList<MissingFact> IRequestDetails.Missing() => Missing;

    IReadOnlyList<IReadOnlyList<Answer>> IRequestDetails.WouldCertify() => WouldCertify;

    Reviewer IRequestDetails.Then() => Then;

    Amendment? IRequestDetails.Amendable() => Amendable;

    Modification? IRequestDetails.Modification() => Modification;

    IReadOnlyList<Notice> IRequestDetails.Cautions() => Cautions;

    IReadOnlyList<Notice> IRequestDetails.Advisories() => Advisories;

    Deadlines IRequestDetails.Deadlines() => Deadlines;

    FormularyStep? IRequestDetails.Formulary() => Formulary;

    IReadOnlyList<Citation> IRequestDetails.AuthorityRestsOn(RequestDecision decision) => AuthorityRestsOn;

    Rationale IRequestDetails.Rationale(RequestDecision decision) => Rationale;
}
