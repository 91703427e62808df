using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>What of a request's decision was read so far, each worked out once. A race works it out twice, to the same.</summary>
internal sealed class RequestReadings
{
    public ItemReading? Item { get; set; }
    public IReadOnlyList<GuidelineEvidence>? Guidelines { get; set; }
    public IReadOnlyList<Citation>? Citations { get; set; }
    public IReadOnlyList<MissingFact>? Missing { get; set; }
    public Known<Reviewer>? Then { get; set; }
    public IReadOnlyList<IReadOnlyList<Answer>>? WouldCertify { get; set; }
    public Known<Amendment?>? Amendable { get; set; }
    public Known<Modification?>? Modification { get; set; }
    public IReadOnlyList<Notice>? Cautions { get; set; }
    public IReadOnlyList<Notice>? Advisories { get; set; }
    public Deadlines? Deadlines { get; set; }
    public Known<FormularyStep?>? Formulary { get; set; }
    public IReadOnlyList<Citation>? AuthorityRestsOn { get; set; }
    public Rationale? Rationale { get; set; }

    /// <summary>A value that may itself be null.</summary>
    public sealed record Known<T>(T Value);
}
