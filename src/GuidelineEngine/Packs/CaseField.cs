namespace GuidelineEngine.Packs;

/// <summary>A field of the case file, outside the findings, that a derived fact reads and that can be asked for.</summary>
internal enum CaseField
{
    Since,
    Sig,
    Quantity,
    Refills,
    Supply,
    Purpose,
    MedicationsComplete,
    DiagnosesComplete,
    InjuryDate,
    Age,
    Sex,
    Item,
    ClaimStatus,
    BodyPart,
    AcceptedParts,
    RfaComplete,
    RfaReceived,
    RfaDated,
    PriorDecisions,
    Treatments,
    TreatmentsComplete,
    Surgery,
}

/// <summary>How to ask for a case field: the key it has in the case file, and the open question.</summary>
internal sealed record CaseFieldQuestion(CaseField Field, string Key, string Label, string Ask)
{
    /// <summary>The records that usually answer it.</summary>
    public IReadOnlyList<string> AnsweredBy { get; init; } = [];
}
