namespace GuidelineEngine.Terms;

/// <summary>What the engine recommends for one request line. It recommends; people decide.</summary>
public enum Outcome
{
    /// <summary>Approve as requested.</summary>
    Certify,

    /// <summary>Approve a part, or a weaning quantity that the physician fills in.</summary>
    Modify,

    /// <summary>Deny.</summary>
    NonCertify,

    /// <summary>Ask the requester for what the records leave open.</summary>
    RequestInformation,

    /// <summary>No recommendation: a physician decides.</summary>
    PhysicianReview,
}

/// <summary>The stage of review at which the question is asked.</summary>
public enum Stage
{
    /// <summary>Before treatment.</summary>
    Prospective,

    /// <summary>During an inpatient stay.</summary>
    Concurrent,

    /// <summary>After treatment.</summary>
    Retrospective,

    /// <summary>After a denial or modification, by an independent physician.</summary>
    IndependentMedicalReview,
}

/// <summary>Who reviews.</summary>
public enum Reviewer
{
    /// <summary>Utilization-review staff: they may certify or ask, never modify or deny.</summary>
    Staff,

    /// <summary>A physician reviewer.</summary>
    Physician,
}

/// <summary>How far a statement was checked. Ordered from the weakest.</summary>
public enum Grade
{
    /// <summary>Not checked against anything published.</summary>
    No = 0,

    /// <summary>Quoted by a published determination.</summary>
    Letter = 1,

    /// <summary>Checked against the published text of the source.</summary>
    Source = 2,
}
