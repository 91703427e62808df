using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>An adverse recommendation that is held back as a draft, for a physician to take up, to change or to discard.</summary>
public sealed class AdverseDraft
{
    private readonly RequestDecision adverse;

    internal AdverseDraft(RequestDecision adverse) => this.adverse = adverse;

    /// <summary>What would be recommended: <see cref="Outcome.Modify"/> or <see cref="Outcome.NonCertify"/>.</summary>
    public Outcome Outcome => adverse.Outcome;

    /// <summary>The row of the outcome table.</summary>
    public string Row => adverse.Row;

    /// <summary>Whether it would be for want of information, reconsidered on receipt.</summary>
    public bool Conditional => adverse.Conditional;

    /// <summary>What was asked, what would be authorised, and what the physician must fill in; null where nothing is modified.</summary>
    public Modification? Modification => adverse.Modification;

    /// <summary>The paragraph of reasons as it would read.</summary>
    public Rationale Rationale => adverse.Rationale;
}
