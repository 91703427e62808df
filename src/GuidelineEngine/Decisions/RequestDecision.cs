using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>The recommendation for one request line. What a reader does not ask for is not worked out.</summary>
public sealed class RequestDecision
{
    private readonly IRequestDetails details;
    private readonly OptionalTruth truth;

    // Made at the first reading: who counts outcomes reads none.
    private RequestReadings? readings;

    internal RequestDecision(IRequestDetails details, OptionalTruth truth) => (this.details, this.truth) = (details, truth);

    private RequestReadings Read => readings ??= new();

    /// <summary>The line's id in the case.</summary>
    public required string Id { get; init; }

    /// <summary>The line as written and as read.</summary>
    public ItemReading Item => Read.Item ??= details.Item();

    /// <summary>The recommendation.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether the deciding source's criteria are met; null where nothing decides.</summary>
    public Truth? Truth => truth.OrNull;

    /// <summary>Who may issue this outcome.</summary>
    public required Reviewer Authority { get; init; }

    /// <summary>Whether the truth stays when everything unverified, judged or unsourced is taken as undetermined.</summary>
    public required bool Strict { get; init; }

    /// <summary>The row of the outcome table.</summary>
    public required string Row { get; init; }

    /// <summary>The stage at which it was decided.</summary>
    public required Stage Stage { get; init; }

    /// <summary>An adverse recommendation for want of information, reconsidered on receipt.</summary>
    public bool Conditional { get; init; }

    /// <summary>Why nothing decides, where that is so: <c>not_understood</c>, <c>edition_not_held</c>, <c>not_encoded</c>, <c>gap</c>, <c>authorities_differ</c>, <c>gate</c>, <c>fault</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>The adverse recommendation that was held back as a draft; null unless <see cref="CaseDecision.WithAdverseAsDrafts"/> held one back.</summary>
    public AdverseDraft? Draft { get; init; }

    /// <summary>The guidelines consulted, those that decide first.</summary>
    public IReadOnlyList<GuidelineEvidence> Guidelines => Read.Guidelines ??= details.Guidelines();

    /// <summary>The places in the sources that the rationale cites.</summary>
    public IReadOnlyList<Citation> Citations => Read.Citations ??= details.Citations(this);

    /// <summary>What is open, and why it matters.</summary>
    public IReadOnlyList<MissingFact> Missing => Read.Missing ??= details.Missing();

    /// <summary>The lowest authority that could issue the best outcome still reachable.</summary>
    public Reviewer Then => (Read.Then ??= new(details.Then())).Value;

    /// <summary>Smallest sets of answers that make the truth met, shortest first. For physicians and authors only.</summary>
    public IReadOnlyList<IReadOnlyList<Answer>> WouldCertify => Read.WouldCertify ??= details.WouldCertify();

    /// <summary>The part that would be certified if the requester amends.</summary>
    public Amendment? Amendable => (Read.Amendable ??= new(details.Amendable())).Value;

    /// <summary>For <see cref="Outcome.Modify"/>: what was asked, what the recommendation authorises, and what the physician must fill in.</summary>
    public Modification? Modification => (Read.Modification ??= new(details.Modification())).Value;

    /// <summary>Dangers, printed first.</summary>
    public IReadOnlyList<Notice> Cautions => Read.Cautions ??= details.Cautions();

    /// <summary>What else the reviewer should know.</summary>
    public IReadOnlyList<Notice> Advisories => Read.Advisories ??= details.Advisories();

    /// <summary>Days that bound the review, each with what was counted.</summary>
    public Deadlines Deadlines => Read.Deadlines ??= details.Deadlines();

    /// <summary>What the drug formulary says of the request; null where the pack holds none. It changes neither truth nor outcome.</summary>
    public FormularyStep? Formulary => (Read.Formulary ??= new(details.Formulary())).Value;

    /// <summary>What it rests on that only this authority may issue the outcome; empty where the policy names nothing.</summary>
    public IReadOnlyList<Citation> AuthorityRestsOn => Read.AuthorityRestsOn ??= details.AuthorityRestsOn(this);

    /// <summary>The paragraph of reasons.</summary>
    public Rationale Rationale => Read.Rationale ??= details.Rationale(this);
}


/// <summary>A request line as written, and field by field as read.</summary>
/// <param name="Written">The line.</param>
/// <param name="Read">What each field was read as, and from what.</param>
/// <param name="Doubts">What on the line could not be read or does not fit.</param>
/// <param name="Name">The drug or service as sentences name it.</param>
public sealed record ItemReading(string Written, IReadOnlyList<FieldReading> Read, IReadOnlyList<string> Doubts, string Name);

/// <summary>One field of a request line.</summary>
/// <param name="Field">Its name: <c>drug</c>, <c>strength</c>, <c>quantity</c> …</param>
/// <param name="Value">What it was read as.</param>
/// <param name="From">The piece of the line, the case's own field, or the arithmetic that it was read from.</param>
public sealed record FieldReading(string Field, string Value, string From);

/// <summary>How one guideline stands to a request.</summary>
/// <param name="Id">The guideline.</param>
/// <param name="Source">Its source.</param>
/// <param name="Layer">The layer of the pack that it comes from.</param>
/// <param name="Standing">Whether it decides or was consulted.</param>
/// <param name="Truth">Whether its criteria are met; null where it holds none that decide.</param>
/// <param name="Applies">Whether it applies.</param>
/// <param name="Criteria">Its criteria.</param>
public sealed record GuidelineEvidence(
    string Id, string Source, string Layer, GuidelineStanding Standing, Truth? Truth, Truth Applies, IReadOnlyList<CriterionEvidence> Criteria);

/// <summary>Whether a guideline decides.</summary>
public enum GuidelineStanding
{
    /// <summary>Its truth is part of the request's.</summary>
    Decides,

    /// <summary>It speaks to the request and decides nothing: a lower authority, a safety source, or one without a criterion that decides.</summary>
    Consulted,
}

/// <summary>How one criterion stands.</summary>
/// <param name="Id">Its name in the guideline.</param>
/// <param name="Role">Its strongest role.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Facts">The facts that it tests, with what the records say of each.</param>
/// <param name="Statements">The statements that it rests on.</param>
/// <param name="Grade">The grade of the weakest of them.</param>
/// <param name="Text">Its message, filled in.</param>
public sealed record CriterionEvidence(
    string Id, CriterionRole Role, Truth Truth, IReadOnlyList<FactEvidence> Facts, IReadOnlyList<string> Statements, Grade Grade, string Text);

/// <summary>What a criterion is for, from the strongest.</summary>
public enum CriterionRole
{
    /// <summary>It decides.</summary>
    CertifyWhen,

    /// <summary>Met, it sends the request to a physician.</summary>
    ReferWhen,

    /// <summary>Met, it takes certification by staff away.</summary>
    Caution,

    /// <summary>Open or not met, it is reported and asked for.</summary>
    Expects,

    /// <summary>Met, it advises.</summary>
    Advises,
}

/// <summary>One fact as the records have it.</summary>
/// <param name="Fact">Its name.</param>
/// <param name="State"><c>known</c>, <c>undocumented</c>, <c>conflict</c>, <c>between_bounds</c>, <c>stale</c>.</param>
/// <param name="Value">The value or the bounds, printed; null when undocumented.</param>
/// <param name="Found">Where the records say it: every finding that bears on it, in order of date.</param>
public sealed record FactEvidence(string Fact, string State, string? Value, IReadOnlyList<FoundIn> Found);

/// <summary>A finding as a sentence can name it.</summary>
/// <param name="Value">The value as recorded.</param>
/// <param name="Date">Its date.</param>
/// <param name="Document">The record that it stands in.</param>
/// <param name="Page">The page.</param>
/// <param name="SaidBy">Who said it.</param>
public sealed record FoundIn(string Value, DateOnly? Date, string? Document, string? Page, string? SaidBy);

/// <summary>A place in a source.</summary>
/// <param name="Statement">The statement's id.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Title">The source as sentences name it.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Year">The year.</param>
/// <param name="Chapter">The chapter.</param>
/// <param name="Section">The section.</param>
/// <param name="Pages">Pages as printed.</param>
/// <param name="Grade">How far the statement was checked.</param>
/// <param name="Says">What it says, in the pack's words.</param>
public sealed record Citation(
    string Statement, string Source, string Title, string? Edition, int? Year, string? Chapter, string Section, string? Pages, Grade Grade, string Says);

/// <summary>Something open, and why it matters.</summary>
/// <param name="Fact">The fact, at the highest level at which a case can state it.</param>
/// <param name="Ask">The open question.</param>
/// <param name="Role">Why it is asked.</param>
/// <param name="Reason">Why it is open.</param>
public sealed record MissingFact(string Fact, string Ask, MissingRole Role, MissingReason Reason);

/// <summary>Why something open is asked, from the strongest.</summary>
public enum MissingRole
{
    /// <summary>It can settle the truth.</summary>
    Decides,

    /// <summary>It bears on safety, or on a gate.</summary>
    Safety,

    /// <summary>The guideline expects it.</summary>
    Expected,
}

/// <summary>Why something is open.</summary>
public enum MissingReason
{
    /// <summary>The records do not say.</summary>
    Undocumented,

    /// <summary>The records contradict each other.</summary>
    Conflict,

    /// <summary>The records give bounds that a threshold divides.</summary>
    BetweenBounds,

    /// <summary>The findings are too old for the criterion.</summary>
    Stale,
}

/// <summary>One answer of a set that would certify.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The answer.</param>
public sealed record Answer(string Fact, string Value);

/// <summary>A part that would be certified if the requester amends.</summary>
/// <param name="To">The amended amounts.</param>
/// <param name="Why">The limit that it meets, with the arithmetic.</param>
public sealed record Amendment(RequestAmount To, string Why);

/// <summary>Amounts of a request: null where not known or not given.</summary>
/// <param name="Quantity">Units in one fill.</param>
/// <param name="Refills">Refills beside it.</param>
/// <param name="DaysSupply">Days that one fill is for.</param>
/// <param name="PerDay">Units a day at most.</param>
/// <param name="Unit">The unit: tablet, capsule, patch.</param>
public sealed record RequestAmount(decimal? Quantity, int? Refills, decimal? DaysSupply, decimal? PerDay, string Unit)
{
    /// <summary>Visits of a service.</summary>
    public int? Visits { get; init; }

    /// <summary>The weeks that they take.</summary>
    public int? Weeks { get; init; }

    /// <summary>Levels of the spine.</summary>
    public int? Levels { get; init; }

    /// <summary>Hours of a service.</summary>
    public decimal? Hours { get; init; }

    /// <summary>How a device is had: trial, rental or purchase.</summary>
    public string? Acquisition { get; init; }

    /// <summary>Days of a trial or a rental.</summary>
    public int? Days { get; init; }
}

/// <summary>What a recommendation to modify changes.</summary>
/// <param name="Requested">What was asked.</param>
/// <param name="Authorised">What the recommendation authorises; null for a taper, which the physician fills in.</param>
/// <param name="Needs">What the physician must fill in: <c>quantity</c>, <c>schedule</c>.</param>
/// <param name="Why">Why.</param>
public sealed record Modification(RequestAmount Requested, RequestAmount? Authorised, IReadOnlyList<string> Needs, string Why);

/// <summary>A caution or an advisory.</summary>
/// <param name="Id">The guideline and criterion, or the policy's advice.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Truth">Met, or undetermined for a danger that must be known.</param>
/// <param name="Statements">The statements that it rests on.</param>
/// <param name="Grade">The grade of the weakest of them; null for advice of the policy.</param>
public sealed record Notice(string Id, string Text, Truth Truth, IReadOnlyList<string> Statements, Grade? Grade);

/// <summary>The paragraph of reasons, and each sentence with its ground.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record Rationale(string Text, IReadOnlyList<Sentence> Sentences);

/// <summary>A sentence and what it stands on: at least one of the lists, or the policy, is not empty.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Statements">Statements of the sources.</param>
/// <param name="Facts">Facts that the records document, or fields of the request.</param>
/// <param name="Records">Records searched.</param>
/// <param name="Sources">Sources consulted.</param>
/// <param name="Policy">The row or rule of the policy.</param>
public sealed record Sentence(
    string Text,
    IReadOnlyList<string> Statements,
    IReadOnlyList<string> Facts,
    IReadOnlyList<string> Records,
    IReadOnlyList<string> Sources,
    string? Policy);
