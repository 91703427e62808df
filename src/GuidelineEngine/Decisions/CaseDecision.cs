using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>
/// The engine's recommendation for one case: an outcome for every request line, with its rationale and what would be
/// needed to decide it otherwise. It is always a recommendation; people decide. Immutable and thread-safe; what a reader
/// does not ask for is not computed.
/// </summary>
public sealed class CaseDecision
{
    private readonly DecidedCase of;
    private string? digest;

    /// <param name="of">What it shares with every other decision of the case.</param>
    /// <param name="requests">A decision for each request line.</param>
    internal CaseDecision(DecidedCase of, IReadOnlyList<RequestDecision> requests) => (this.of, Requests) = (of, requests);

    /// <summary>The case's name.</summary>
    public string Case => of.Case;

    /// <summary>The date at which the question was asked.</summary>
    public DateOnly AsOf => of.AsOf;

    /// <summary>Who reviews.</summary>
    public Reviewer Reviewer => of.Reviewer;

    /// <summary>The pack that decided.</summary>
    public string PackId => of.PackId;

    /// <summary>Its layers with their digests, the outermost last.</summary>
    public IReadOnlyList<PackLayer> Layers => of.Layers;

    /// <summary>The engine's product version.</summary>
    public string Engine => of.Engine;

    /// <summary>The gates before the merits; empty at independent medical review.</summary>
    public IReadOnlyList<Gate> Gates => of.Gates;

    /// <summary>A decision for each request line, in the order of the case.</summary>
    public IReadOnlyList<RequestDecision> Requests { get; }

    /// <summary>One merged list of what to ask the requester, for all lines.</summary>
    public IReadOnlyList<InformationItem> InformationRequest => field ??= of.Details.InformationRequest(this);

    /// <summary>The settings of the case file that the caller replaced for a what-if.</summary>
    public IReadOnlyList<string> Overridden => of.Overridden;

    /// <summary>SHA-256 of the decision's JSON without this member, in lower-case hexadecimal.</summary>
    public string Digest => digest ??= DecisionJson.Digest(this);

    /// <summary>The digest, of the JSON without it where that is at hand.</summary>
    internal string KnowDigest(ReadOnlySpan<byte> withoutDigest) => digest ??= DecisionJson.Digest(withoutDigest);

    /// <summary>
    /// The same decision for where no person has looked at it yet, as in a batch: every recommendation to modify or not to certify is
    /// physician review with the recommendation as its <see cref="RequestDecision.Draft"/>. Itself where there is none.
    /// </summary>
    public CaseDecision WithAdverseAsDrafts() => !Requests.Any(HeldBack.IsAdverse)
        ? this
        : new CaseDecision(of, [.. Requests.Select(request => HeldBack.IsAdverse(request) ? HeldBack.Of(request) : request)]);

    /// <summary>The records searched, as sentences name them.</summary>
    internal IReadOnlyList<RecordReference> Records => of.Records;

    /// <summary>The case that was decided, for what a screen shows beside the decision; null where it is not at hand.</summary>
    internal ClinicalCase? Asked => of.Asked;

    /// <summary>The pack that decided, for the labels of facts and the words of statements; null where it is not at hand.</summary>
    internal RulePack? Pack => of.Pack;
}

/// <summary>A record searched.</summary>
/// <param name="Id">Its id in the case.</param>
/// <param name="Name">How a sentence names it: "PR-2 of 2014-10-24".</param>
public sealed record RecordReference(string Id, string Name);

/// <summary>Something that comes before the merits.</summary>
/// <param name="Id">Its name: <c>rfa_complete</c>, <c>body_part</c>, <c>prior_decision</c>, <c>time</c>, <c>first_days</c>.</param>
/// <param name="State">Passed, stopped or open.</param>
/// <param name="Who">Who acts: <c>staff</c>, <c>adjuster</c>, <c>physician</c>.</param>
/// <param name="Why">Why, in a sentence.</param>
/// <param name="Request">The request line that it concerns; null for the whole request for authorization.</param>
/// <param name="Ask">When open, the question that would settle it.</param>
public sealed record Gate(string Id, GateState State, string Who, string Why, string? Request, string? Ask)
{
    /// <summary>What it rests on at the date of the request; null where the policy names nothing.</summary>
    public Citation? RestsOn { get; init; }
}

/// <summary>How a gate stands.</summary>
public enum GateState
{
    /// <summary>The case shows that it is satisfied.</summary>
    Passed,

    /// <summary>The case shows that it is not: nothing is decided on the merits.</summary>
    Stopped,

    /// <summary>The case does not say.</summary>
    Open,
}

/// <summary>One question of the merged information request.</summary>
/// <param name="Fact">What it asks for.</param>
/// <param name="Ask">The open question.</param>
/// <param name="Role">The strongest role that it has for any line.</param>
/// <param name="Requests">The request lines that it serves.</param>
public sealed record InformationItem(string Fact, string Ask, MissingRole Role, IReadOnlyList<string> Requests);
