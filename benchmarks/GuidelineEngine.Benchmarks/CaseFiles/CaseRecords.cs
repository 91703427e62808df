using System.Text.Json.Serialization;

namespace GuidelineEngine.Benchmarks.CaseFiles;

// A case as plain records that System.Text.Json fills: what a program would declare that only wanted the data. With setters, which it fills
// faster than constructors.

internal sealed record CaseRecord
{
    public string? Case { get; set; }
    public DateOnly AsOf { get; set; }
    public ReviewRecord? Review { get; set; }
    public FormRecord? Rfa { get; set; }
    public ClaimRecord? Claim { get; set; }
    public PatientRecord? Patient { get; set; }
    public InjuryRecord? Injury { get; set; }
    public DiagnosisRecord[]? Diagnoses { get; set; }
    public DeclaredRecord? DiagnosesComplete { get; set; }
    public DocumentRecord[]? Documents { get; set; }
    public PriorRecord[]? PriorDecisions { get; set; }
    public MedicationRecord[]? Medications { get; set; }
    public DeclaredRecord? MedicationsComplete { get; set; }
    public TreatmentRecord[]? Treatments { get; set; }
    public DeclaredRecord? TreatmentsComplete { get; set; }
    public SurgeryRecord? Surgery { get; set; }
    public RequesterRecord? Requester { get; set; }
    public Dictionary<string, FindingRecord>? Findings { get; set; }
    public RequestRecord[]? Requests { get; set; }
}

internal sealed record ReviewRecord
{
    public string? Stage { get; set; }
    public string? Reviewer { get; set; }
    public DateOnly? InformationRequested { get; set; }
    public DateOnly? InformationDue { get; set; }
    public DateOnly? InformationReceived { get; set; }
}

internal sealed record FormRecord
{
    public string? Kind { get; set; }
    public DateOnly? Dated { get; set; }
    public ReceivedRecord? Received { get; set; }
    public bool? Signed { get; set; }
    public bool? AllLines { get; set; }
    public bool? Expedited { get; set; }
    public bool? Specific { get; set; }
    public bool? Substantiated { get; set; }
}

internal sealed record ReceivedRecord
{
    public string? At { get; set; }
    public string? By { get; set; }
    public DateOnly? Mailed { get; set; }
}

internal sealed record ClaimRecord
{
    public string? Status { get; set; }
    public string[]? Accepted { get; set; }
    public string[]? Disputed { get; set; }
}

internal sealed record PatientRecord
{
    public int? Age { get; set; }
    public string? Sex { get; set; }
}

internal sealed record InjuryRecord
{
    public string? Date { get; set; }
}

internal sealed record DiagnosisRecord
{
    public string? Code { get; set; }
    public string? Text { get; set; }
}

internal sealed record DeclaredRecord
{
    public bool Value { get; set; }
    public SourceRecord? Source { get; set; }
}

internal sealed record SourceRecord
{
    public string? Document { get; set; }
    public int? Page { get; set; }
    public string? SaidBy { get; set; }
}

internal sealed record DocumentRecord
{
    public string? Id { get; set; }
    public string? Type { get; set; }
    public DateOnly? Date { get; set; }
    public string? Author { get; set; }
    public int? Pages { get; set; }
}

internal sealed record PriorRecord
{
    public DateOnly Date { get; set; }
    public string? By { get; set; }
    public string? Item { get; set; }
    public string? Outcome { get; set; }
    public DateOnly? Through { get; set; }
    public bool? FactsChanged { get; set; }
    public bool? SameRequester { get; set; }
}

internal sealed record MedicationRecord
{
    public string? Drug { get; set; }
    public string? Sig { get; set; }
    public StartRecord? Since { get; set; }
    public DateOnly? Until { get; set; }
    public bool? Otc { get; set; }
    public SourceRecord? Source { get; set; }
}

internal sealed record TreatmentRecord
{
    public string? Treatment { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public int? Visits { get; set; }
    public string? Result { get; set; }
    public string? StoppedBecause { get; set; }
    public SourceRecord? Source { get; set; }
}

internal sealed record SurgeryRecord
{
    public string? Procedure { get; set; }
    public string? BodyPart { get; set; }
    public DateOnly? Date { get; set; }
    public bool? Planned { get; set; }
}

internal sealed record RequesterRecord
{
    public string? Role { get; set; }
    public string? Specialty { get; set; }
    public string? Group { get; set; }
    public bool? InNetwork { get; set; }
}

internal sealed record StartRecord
{
    public string? Value { get; set; }
    public string? By { get; set; }
    public string? After { get; set; }
    public string? AtLeast { get; set; }
    public string? AtMost { get; set; }
    public SourceRecord? Source { get; set; }
}

internal sealed record SupplyRecord
{
    public DateOnly? LastFill { get; set; }
    public decimal? Quantity { get; set; }
    public int? Days { get; set; }
    public decimal? Left { get; set; }
    public DateOnly? RunsOut { get; set; }
    public decimal? DailyUse { get; set; }
    public SourceRecord? Source { get; set; }
}

internal sealed record PurposeRecord
{
    public string? Diagnosis { get; set; }
    public string? BodyPart { get; set; }
}

internal sealed record FindingRecord
{
    public string? Value { get; set; }
    public string? AtLeast { get; set; }
    public string? AtMost { get; set; }
    public string? By { get; set; }
    public DateOnly? Date { get; set; }
    public SourceRecord? Source { get; set; }
}

internal sealed record RequestRecord
{
    public string? Id { get; set; }
    public string? Item { get; set; }
    public string? Stage { get; set; }
    public DateOnly? Requested { get; set; }
    public DateOnly? ServiceDate { get; set; }
    public string? Purpose { get; set; }
    public PurposeRecord? For { get; set; }
    public StartRecord? Since { get; set; }
    public SupplyRecord? Supply { get; set; }
    public string? Sig { get; set; }
    public decimal? Quantity { get; set; }
    public int? Refills { get; set; }
    public int? Visits { get; set; }
    public int? Weeks { get; set; }
    public Dictionary<string, FindingRecord>? Findings { get; set; }
    public int? PerWeek { get; set; }
    public string? Side { get; set; }
    public string? DispensedBy { get; set; }
}

[JsonSerializable(typeof(CaseRecord))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class CaseRecordContext : JsonSerializerContext;
