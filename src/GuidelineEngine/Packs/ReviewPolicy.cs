using GuidelineEngine.Diagnostics;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>A situation of the outcome table. Which outcome it has is the policy's; their order is the engine's.</summary>
internal enum Situation : byte
{
    /// <summary>1: a fault, a line not understood, an edition not held, nothing encoded, a gap, equal authorities that differ, a gate that stops.</summary>
    NothingDecides,

    /// <summary>2</summary>
    Referred,

    /// <summary>2, where the truth is not met or undetermined; a policy may give it an outcome of its own.</summary>
    ReferredUnproven,

    /// <summary>3</summary>
    MetWithCaution,

    /// <summary>3, where the truth is strict, only unknowns stand in the way and they can still be asked.</summary>
    MetWithUnknownCaution,

    /// <summary>4</summary>
    MetNotStrict,

    /// <summary>5</summary>
    MetAskFirst,

    /// <summary>6</summary>
    Met,

    /// <summary>7</summary>
    UntimelyOrRebutted,

    /// <summary>7a</summary>
    MustNotStop,

    /// <summary>8</summary>
    PartWouldCertify,

    /// <summary>9, for a drug to be weaned.</summary>
    NotMetWean,

    /// <summary>9</summary>
    NotMet,

    /// <summary>10</summary>
    NotMetUnverified,

    /// <summary>11</summary>
    OpenAndRunningOut,

    /// <summary>12</summary>
    OpenCanAsk,

    /// <summary>13, for a drug to be weaned.</summary>
    OpenOverdueWean,

    /// <summary>13</summary>
    OpenOverdue,

    /// <summary>13, where law 11 takes the denial away.</summary>
    OpenOverdueUnverified,

    /// <summary>14</summary>
    OpenNeverAsked,
}

/// <summary>The columns of the outcome table.</summary>
internal enum ReviewColumn : byte
{
    UtilizationStaff,
    UtilizationPhysician,
    RetrospectiveStaff,
    RetrospectivePhysician,
    IndependentMedicalReview,
}

/// <summary>One cell: an outcome, or null where the row does not apply in the column, with what goes with it.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="IsConditional">An adverse result for want of information, reconsidered on receipt.</param>
/// <param name="Advice">The advice that it prints, by name.</param>
/// <param name="Because">Why, where the row's own clause does not fit the column.</param>
internal sealed record PolicyCell(Outcome? Outcome, bool IsConditional, IReadOnlyList<string> Advice, string? Because = null);

/// <summary>One row of the outcome table.</summary>
internal sealed record PolicyRow(Situation Situation, string Number, IReadOnlyList<PolicyCell> Cells, string Because, SourceSpan Span);

/// <summary>How a truth becomes an outcome, who may issue it, and by when.</summary>
internal sealed record ReviewPolicy
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<PolicyRow> Rows { get; init; }

    /// <summary>Whether what a guideline expects is asked before a certification rather than with it.</summary>
    public required bool AsksFirst { get; init; }

    /// <summary>The limits of time.</summary>
    public required IReadOnlyList<DeadlineRule> Deadlines { get; init; }

    /// <summary>Months for which a modification or denial stands without changed facts.</summary>
    public required int PriorDecisionMonths { get; init; }

    /// <summary>On which day a request counts as received.</summary>
    public required ReceiptRules Receipt { get; init; }

    /// <summary>The first day from which Saturdays are no business days; before it the earlier date is computed.</summary>
    public required DateOnly SaturdaysCountedUntil { get; init; }

    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>What the gates before the merits rest on, and their numbers.</summary>
    public GateRules Gates { get; init; } = GateRules.None;

    /// <summary>Who may issue what, and what that rests on.</summary>
    public AuthorityRules Authority { get; init; } = AuthorityRules.None;

    /// <summary>What it rests on that a denial for want of information is conditional.</summary>
    public IReadOnlyList<Statement> Conditional { get; init; } = [];

    /// <summary>Sentences for named advice: <c>call_prescriber</c>, <c>bridge</c>, <c>wean</c> …</summary>
    public required IReadOnlyDictionary<string, string> Advice { get; init; }

    /// <summary>The statutory word for each outcome: approve, modify, deny.</summary>
    public required IReadOnlyDictionary<Outcome, string> Words { get; init; }

    /// <summary>What the numbers rest on.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    public PolicyRow this[Situation situation] => Rows[(int)situation];
}
