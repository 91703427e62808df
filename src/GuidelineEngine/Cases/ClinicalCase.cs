using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>
/// One injured worker's request for authorization, read against a rule pack: claim, records, history, request lines and
/// what the records document. Immutable; it comes from a case reader and from nowhere else.
/// </summary>
public sealed class ClinicalCase
{
    internal ClinicalCase() { }

    /// <summary>The name that the case file gives it.</summary>
    public required string Id { get; init; }

    /// <summary>The date at which the question is asked.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The stage of review, unless a request has its own.</summary>
    public required Stage Stage { get; init; }

    /// <summary>Who reviews.</summary>
    public required Reviewer Reviewer { get; init; }

    /// <summary>The ids of the request lines, in the order of the file.</summary>
    public IReadOnlyList<string> RequestIds => [.. Requests.Select(request => request.Id)];

    /// <summary>When the question was put to the requester; null when it was not.</summary>
    internal DateOnly? InformationRequested { get; init; }

    /// <summary>When the answer is due; null when the case does not say.</summary>
    internal DateOnly? InformationDue { get; init; }

    /// <summary>When the answer came in; null while it is awaited, or the case does not say.</summary>
    internal DateOnly? InformationReceived { get; init; }

    internal AuthorizationRequest? Rfa { get; init; }
    internal Claim Claim { get; init; } = Claim.Unknown;
    internal Patient Patient { get; init; } = Patient.Unknown;
    internal DateRange InjuryDate { get; init; }
    internal CaseList<Diagnosis> Diagnoses { get; init; } = CaseList<Diagnosis>.Empty;
    internal IReadOnlyList<RecordDocument> Documents { get; init; } = [];
    internal IReadOnlyList<PriorDecision> PriorDecisions { get; init; } = [];
    internal CaseList<Medication> Medications { get; init; } = CaseList<Medication>.Empty;
    internal CaseList<Treatment> Treatments { get; init; } = CaseList<Treatment>.Empty;
    internal Surgery? Surgery { get; init; }
    internal Requester? Requester { get; init; }

    /// <summary>Findings on facts of scope <c>case</c>.</summary>
    internal FindingSet Findings { get; init; } = FindingSet.Empty;

    internal IReadOnlyList<TreatmentRequest> Requests { get; init; } = [];

    /// <summary>The settings of the file that the caller replaced, as <c>stage: prospective</c>; a decision says so.</summary>
    internal IReadOnlyList<string> Overridden { get; init; } = [];

    /// <summary>What an engine made of the case so as to decide it; it belongs to that engine, and any other makes its own.</summary>
    internal object? Bound { get; set; }

    /// <summary>A copy that a hypothetical answer changes.</summary>
    internal ClinicalCase With(Action<Changes> change)
    {
        var changes = new Changes
        {
            Medications = Medications,
            Patient = Patient,
            InjuryDate = InjuryDate,
            Diagnoses = Diagnoses,
            Treatments = Treatments,
            Surgery = Surgery,
        };
        change(changes);
        return new ClinicalCase
        {
            Id = Id,
            AsOf = AsOf,
            Stage = Stage,
            Reviewer = changes.Reviewer ?? Reviewer,
            InformationRequested = InformationRequested,
            InformationDue = InformationDue,
            InformationReceived = InformationReceived,
            Rfa = Rfa,
            Claim = Claim,
            Patient = changes.Patient,
            InjuryDate = changes.InjuryDate,
            Diagnoses = changes.Diagnoses,
            Documents = Documents,
            PriorDecisions = PriorDecisions,
            Medications = changes.Medications,
            Treatments = changes.Treatments,
            Surgery = changes.Surgery,
            Requester = Requester,
            Findings = Findings,
            Requests = changes.Replacement is { } replacement
                ? [.. Requests.Select(request => request.Id == replacement.Id ? replacement : request)]
                : Requests,
            Overridden = Overridden,
        };
    }

    /// <summary>What a hypothetical answer changes of a case.</summary>
    internal sealed class Changes
    {
        public Reviewer? Reviewer { get; set; }
        public required Patient Patient { get; set; }
        public required DateRange InjuryDate { get; set; }
        public required CaseList<Diagnosis> Diagnoses { get; set; }
        public required CaseList<Medication> Medications { get; set; }
        public required CaseList<Treatment> Treatments { get; set; }
        public required Surgery? Surgery { get; set; }
        public TreatmentRequest? Replacement { get; set; }
    }
}

/// <summary>A list of the case, and whether the case declares it complete.</summary>
internal sealed record CaseList<T>(IReadOnlyList<T> Items, bool IsComplete, Origin? Origin)
{
    public static CaseList<T> Empty { get; } = new([], false, null);
}

/// <summary>Where the records say something: a document, a page, and who said it there.</summary>
/// <param name="Document">The id of a record searched.</param>
/// <param name="Page">The page in it; null when not given.</param>
/// <param name="SaidBy">Who said it: treating_physician, patient …</param>
internal sealed record Origin(string Document, string? Page, string? SaidBy);

internal sealed record RecordDocument(string Id, string Type, DateOnly? Date, string? Author, int? Pages);

internal sealed record Diagnosis(string? Code, string Text, Origin? Origin);

internal sealed record Patient(Interval Age, string? Sex)
{
    public static Patient Unknown { get; } = new(Interval.Unknown, null);
}

internal enum ClaimStatus
{
    Unknown,
    Accepted,
    Denied,
    Delayed,
}

internal sealed record Claim(ClaimStatus Status, IReadOnlyList<string> Accepted, IReadOnlyList<string> Disputed)
{
    /// <summary>When a dispute about liability became final; null where it is not, or there was none.</summary>
    public DateOnly? LiabilityFinal { get; init; }

    public static Claim Unknown { get; } = new(ClaimStatus.Unknown, [], []);
}

/// <summary>The request for authorization as a form: what its completeness and its clock rest on. Null where not stated.</summary>
internal sealed record AuthorizationRequest
{
    /// <summary>new, resubmission or written_confirmation.</summary>
    public string? Kind { get; init; }

    public DateOnly? Dated { get; init; }
    public DateTime? ReceivedAt { get; init; }

    /// <summary>Whether the time of day of the receipt is known.</summary>
    public bool ReceivedTimeKnown { get; init; }

    public string? ReceivedBy { get; init; }

    /// <summary>The day on which it was mailed.</summary>
    public DateOnly? Mailed { get; init; }
    public bool? Signed { get; init; }
    public bool? AllLines { get; init; }
    public bool? Expedited { get; init; }
    public bool? Specific { get; init; }
    public bool? Substantiated { get; init; }
}

internal sealed record PriorDecision
{
    public required DateOnly Date { get; init; }

    /// <summary>utilization_review, independent_medical_review, award …</summary>
    public required string By { get; init; }

    public required string Item { get; init; }

    /// <summary>The item read as a request line, to know whether it is the same treatment.</summary>
    public required RequestLine Line { get; init; }

    /// <summary>certify, modify, non_certify, overturned, upheld.</summary>
    public required string Outcome { get; init; }

    public string? Authorization { get; init; }
    public DateOnly? Through { get; init; }
    public bool? SameRequester { get; init; }

    /// <summary>Whether the requester then was of the practice group of the requester now.</summary>
    public bool? SameGroup { get; init; }

    /// <summary>When the decision was served; null where the case does not say.</summary>
    public DateOnly? Served { get; init; }
    public bool? FactsChanged { get; init; }
}

internal sealed record Treatment(string Name, DateRange From, DateRange To, int? Visits, string? Result, string? StoppedBecause, Origin? Origin)
{
    /// <summary>The treatment read as a request line: the service or the drug that it was.</summary>
    public required RequestLine Line { get; init; }

    /// <summary>The visits that were given: as the case states them, else as the words of the treatment do.</summary>
    public int? VisitsGiven => Visits ?? Line.Visits?.Value;
}

internal sealed record Surgery(string Procedure, string? BodyPart, DateOnly? Date, bool? Planned);

internal sealed record Requester(string? Role, string? Specialty, string? Group)
{
    /// <summary>Whether a physician of the network, predesignated, or chosen by the employer; null where the case does not say.</summary>
    public bool? IsInNetwork { get; init; }
}

/// <summary>A drug of the history.</summary>
internal sealed record Medication
{
    public required string Written { get; init; }

    /// <summary>The drug and its sig, read as a request line.</summary>
    public required RequestLine Line { get; init; }

    public CourseStart? Since { get; init; }

    /// <summary>The last day of the course; null while it goes on.</summary>
    public DateOnly? Until { get; init; }

    public bool IsOverTheCounter { get; init; }
    public Origin? Origin { get; init; }
}

/// <summary>When a course began. <c>new</c> is day 0 on the service date.</summary>
internal sealed record CourseStart
{
    public bool IsNew { get; init; }

    /// <summary>The days on which it can have begun; unknown where the start is new or stated as a duration.</summary>
    public DateRange Day { get; init; }

    /// <summary>For a duration stated at the service date: at least, and at most, this long.</summary>
    public Duration? AtLeast { get; init; }

    public Duration? AtMost { get; init; }

    public Origin? Origin { get; init; }
    public required string Written { get; init; }

    /// <summary>The days on which the course can have begun, seen from the service date.</summary>
    public DateRange StartSeenFrom(DateOnly service)
    {
        if (IsNew)
            return DateRange.On(service);
        DateOnly? earliest = AtMost is { } most ? service.AddDays(-most.MostDays(service)) : null;
        DateOnly? latest = AtLeast is { } least ? service.AddDays(-least.LeastDays(service)) : null;
        return Day.Intersect(new DateRange(earliest, latest));
    }
}

/// <summary>What remains of a drug.</summary>
internal sealed record Supply
{
    public DateOnly? LastFill { get; init; }
    public decimal? Quantity { get; init; }
    public int? Days { get; init; }
    public decimal? Left { get; init; }
    public decimal? DailyUse { get; init; }

    /// <summary>The first day without; stated, else derived.</summary>
    public DateOnly? RunsOut { get; init; }

    /// <summary>Units a day by what is actually used, else by the last fill over its days; null where neither is known.</summary>
    public decimal? UnitsADay => DailyUse ?? (Quantity is { } quantity && Days is > 0 and var days ? quantity / days : null);

    public Origin? Origin { get; init; }

    /// <summary>The first day without the drug, as stated or worked out; null when it cannot be known.</summary>
    public DateOnly? FirstDayWithout(DateOnly asOf) =>
        RunsOut is { } stated ? stated
        : Left is { } left && DailyUse is > 0 ? asOf.AddDays(WholeDays(left / DailyUse.Value))
        : LastFill is { } filled && Days is { } days ? filled.AddDays(days)
        : LastFill is { } fill && Quantity is { } quantity && DailyUse is > 0 ? fill.AddDays(WholeDays(quantity / DailyUse.Value))
        : null;

    // A century is beyond every date that is compared with it, and stays within the calendar.
    private static int WholeDays(decimal days) => (int)Math.Min(Math.Floor(days), 36_500);
}

/// <summary>A service as the case file states it.</summary>
internal sealed record ServiceTerms
{
    public string? Service { get; init; }
    public int? Visits { get; init; }
    public Interval? PerWeek { get; init; }
    public int? Weeks { get; init; }
    public string? BodyPart { get; init; }

    /// <summary>left, right or both.</summary>
    public string? Side { get; init; }

    /// <summary>The levels of the spine: L4-5.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    public decimal? Hours { get; init; }

    /// <summary>The days of a trial or a rental.</summary>
    public int? Days { get; init; }

    /// <summary>trial, rental or purchase.</summary>
    public string? Acquisition { get; init; }

    /// <summary>interlaminar, transforaminal or caudal.</summary>
    public string? Approach { get; init; }
}

/// <summary>One line of the request for authorization.</summary>
internal sealed record TreatmentRequest
{
    public required string Id { get; init; }

    /// <summary>The line as written.</summary>
    public required string Item { get; init; }

    /// <summary>The line as read, the fields that the case states overriding what the line says.</summary>
    public required RequestLine Line { get; init; }

    /// <summary>Fields where the case file differs from the line, as <c>quantity: 60 in the case, 90 on the line</c>.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    public required Stage Stage { get; init; }
    public required DateOnly Requested { get; init; }
    public required DateOnly ServiceDate { get; init; }
    public string? Purpose { get; init; }
    public string? ForDiagnosis { get; init; }
    public string? ForBodyPart { get; init; }
    public CourseStart? Since { get; init; }
    public Supply? Supply { get; init; }

    /// <summary>The line comes beside an entry of the same product in the history rather than continuing it.</summary>
    public bool InAddition { get; init; }

    /// <summary>A guideline or study that the requester cites against the presumption.</summary>
    public string? Rebuttal { get; init; }

    public DateOnly? Written { get; init; }
    public bool? DispenseAsWritten { get; init; }
    public string? DispensedBy { get; init; }

    /// <summary>What the case says of a service; null where the request is for a drug, or says nothing.</summary>
    public ServiceTerms? Service { get; init; }

    /// <summary>Findings on facts of scope <c>request</c>.</summary>
    public required FindingSet Findings { get; init; }
}
