using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>What is read of a decision whose adverse recommendation is held back: the same, but for the conclusion.</summary>
internal sealed class HeldBackDetails(RequestDecision adverse) : IRequestDetails
{
    public ItemReading Item() => adverse.Item;

    public IReadOnlyList<GuidelineEvidence> Guidelines() => adverse.Guidelines;

    // The draft's reasons rest on them too.
    public IReadOnlyList<Citation> Citations(RequestDecision decision) => adverse.Citations;

    public IReadOnlyList<MissingFact> Missing() => adverse.Missing;

    public IReadOnlyList<IReadOnlyList<Answer>> WouldCertify() => adverse.WouldCertify;

    public Reviewer Then() => adverse.Then;

    public Amendment? Amendable() => adverse.Amendable;

    public Modification? Modification() => null;

    public IReadOnlyList<Notice> Cautions() => adverse.Cautions;

    public IReadOnlyList<Notice> Advisories() => adverse.Advisories;

    public Deadlines Deadlines() => adverse.Deadlines;

    public FormularyStep? Formulary() => adverse.Formulary;

    public IReadOnlyList<Citation> AuthorityRestsOn(RequestDecision decision) => adverse.AuthorityRestsOn;

    public Rationale Rationale(RequestDecision decision) => HeldBack.WithoutConclusion(adverse);
}
