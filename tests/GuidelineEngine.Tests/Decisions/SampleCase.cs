using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Decisions;

/// <summary>A case's decision put together by hand, with everything that an engine would work out.</summary>
internal sealed class SampleCase : ICaseDetails
{
    public required string Case { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Reviewer Reviewer { get; init; }
    public required string PackId { get; init; }
    public required IReadOnlyList<PackLayer> Layers { get; init; }
    public required string Engine { get; init; }
    public required IReadOnlyList<Gate> Gates { get; init; }
    public required IReadOnlyList<RequestDecision> Requests { get; init; }
    public required IReadOnlyList<InformationItem> InformationRequest { get; init; }
    public required IReadOnlyList<string> Overridden { get; init; }
    public required IReadOnlyList<RecordReference> Records { get; init; }
    public ClinicalCase? Asked { get; init; }

    public static implicit operator CaseDecision(SampleCase sample) => new(
        new DecidedCase
        {
            Case = sample.Case,
            AsOf = sample.AsOf,
            Reviewer = sample.Reviewer,
            PackId = sample.PackId,
            Layers = sample.Layers,
            Engine = sample.Engine,
            Overridden = sample.Overridden,
            Details = sample,
            Asked = sample.Asked,
        },
        sample.Requests);

    IReadOnlyList<Gate> ICaseDetails.Gates() => Gates;

    IReadOnlyList<InformationItem> ICaseDetails.InformationRequest(CaseDecision decision) => InformationRequest;

    IReadOnlyList<RecordReference> ICaseDetails.Records() => Records;
}
