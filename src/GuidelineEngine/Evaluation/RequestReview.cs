using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>
/// One request under review: what the evidence says, and the row of the outcome table that fits. What only some rows ask
/// is worked out when they ask it.
/// </summary>
internal sealed class RequestReview
{
    // No reason, because something decides.
    private const NothingDecides Something = (NothingDecides)byte.MaxValue;

    private readonly IEvidenceEvaluator evaluator;
    private Assessment? strict;
    private readonly bool isUndecided;
    private readonly NothingDecides reason;
    private bool strictIsKnown;
    private bool isStrict;
    private readonly Signalled signalled;

    public RequestReview(CompiledPack pack, BoundRequest bound, Reviewer reviewer, IEvidenceEvaluator evaluator)
    {
        Pack = pack;
        Bound = bound;
        Reviewer = reviewer;
        this.evaluator = evaluator;
        Assessment = Assessment.Of(bound.Plan, bound.Frame, evaluator, EvidenceMode.AsDocumented);
        signalled = Signals.In(bound.Plan, Assessment);
        Column = ColumnOf(bound.Stage, reviewer);
        isUndecided = IsUndecided(out reason);
        Situation = FirstThatFits();
    }

    public CompiledPack Pack { get; }
    public BoundRequest Bound { get; }
    public Reviewer Reviewer { get; }
    public Assessment Assessment { get; }
    public Signals Signals => new(Bound.Plan, Assessment, signalled);
    public ReviewColumn Column { get; }
    public Situation Situation { get; }
    public PolicyRow Row => Pack.RowOf(Situation);
    public PolicyCell Cell => Pack.CellOf(Situation, Column);
    public RequestContext Context => Bound.Context;
    public ReviewClock Clock => Bound.Clock;

    /// <summary>Why the row fits, as a clause.</summary>
    public string Because => Cell.Because ?? Row.Because;
    public Outcome Outcome => Cell.Outcome!.Value;

    /// <summary>The truth; null where nothing decides.</summary>
    public Truth? Truth => Settled.OrNull;

    /// <summary>The same for what asks it of every decision.</summary>
    public OptionalTruth Settled =>
        isUndecided && reason is Evaluation.NothingDecides.Fault or Evaluation.NothingDecides.Gap ? OptionalTruth.None : Assessment.Settled;

    /// <summary>Why nothing decides; null where something does.</summary>
    public NothingDecides? NothingDecides => isUndecided ? reason : null;

    /// <summary>The truth with everything unverified, judged or unsourced taken as undetermined.</summary>
    public Assessment Strict => strict ??= Assess(EvidenceMode.Strict);

    /// <summary>Whether the truth stays in strict evidence.</summary>
    public bool IsStrict
    {
        get
        {
            if (!strictIsKnown)
                (isStrict, strictIsKnown) = (StaysStrictly(), true);
            return isStrict;
        }
    }

    /// <summary>What settles the truth, and what is missing for it.</summary>
    public Settlement Settlement => field ??= Settlement.Of(Bound, Assessment, EvidenceMode.AsDocumented);

    /// <summary>The part that a physician could certify; null where there is none.</summary>
    public RequestPart? Part
    {
        get
        {
            if (!partIsKnown)
            {
                field = Bound.Plan.HasAllowances && !Assessment.HasFaults ? RequestPart.Of(this) : null;
                partIsKnown = true;
            }

            return field;
        }
    }

    private bool partIsKnown;

    /// <summary>The drug's own rule for stopping.</summary>
    public Stopping Stopping => Bound.Stopping;

    public Assessment Assess(EvidenceMode mode) => Assessment.Of(Bound.Plan, Bound.Frame, evaluator, mode);

    /// <summary>The same evidence for another request or reviewer, as a what-if.</summary>
    public RequestReview Reconsider(BoundRequest bound, Reviewer reviewer) => new(Pack, bound, reviewer, evaluator);

    private bool StaysStrictly()
    {
        var truth = Settled;
        if (truth.IsNone || truth.Known == Terms.Truth.Undetermined)
            return false;
        var stays = Assessment.StaysStrictly(Bound.Plan);
        return stays == Terms.Truth.Undetermined ? Strict.Settled == truth : stays == Terms.Truth.Met;
    }

    private bool IsUndecided(out NothingDecides why)
    {
        why = Bound.Frame.HasFaults || Assessment.HasFaults ? Evaluation.NothingDecides.Fault
            : Assessment.Settled.IsNone ? Assessment.Reason
            : HasGap ? Evaluation.NothingDecides.Gap
            : IsOnAbsenceWithoutRecords ? Evaluation.NothingDecides.NoRecords
            : Bound.HasStoppedGate ? Evaluation.NothingDecides.Gate
            : Something;
        return why != Something;
    }

    // An unknown that no finding can cure is a gap in the pack. Where every open fact has its question it can be settled.
    private bool HasGap =>
        IsOpen && (Bound.Frame.HasUnanswerable || Bound.Plan.MayHaveGap) && !Settlement.CanBeSettled;

    // What rests on absence must name the records searched.
    private bool IsOnAbsenceWithoutRecords =>
        !IsUtilizationReview && IsOpen && Context.Case.Documents.Count == 0;

    private bool IsOpen => Assessment.Settled == OptionalTruth.Of(Terms.Truth.Undetermined);

    private bool IsUtilizationReview => Column is not ReviewColumn.IndependentMedicalReview;

    private bool GateIsOpen => Bound.HasOpenGate;

    private static ReviewColumn ColumnOf(Stage stage, Reviewer reviewer) => (stage, reviewer) switch
    {
        (Stage.IndependentMedicalReview, _) => ReviewColumn.IndependentMedicalReview,
        (Stage.Retrospective, Reviewer.Staff) => ReviewColumn.RetrospectiveStaff,
        (Stage.Retrospective, _) => ReviewColumn.RetrospectivePhysician,
        (_, Reviewer.Staff) => ReviewColumn.UtilizationStaff,
        _ => ReviewColumn.UtilizationPhysician,
    };

    // The order of the situations is the engine's; a policy whose cell says that the row does not apply passes it on.
    private Situation FirstThatFits() =>
        isUndecided ? Situation.NothingDecides
        : Signals.HasReferrals ? WhenReferred()
        : Settled.Known switch
        {
            Terms.Truth.Met => WhenMet(),
            Terms.Truth.NotMet => WhenNotMet(),
            _ => WhenOpen(),
        };

    private bool HasRow(Situation situation) => Pack.CellOf(situation, Column).Outcome is not null;

    private Situation WhenReferred()
    {
        if (Truth != Terms.Truth.Met && HasRow(Situation.ReferredUnproven))
            return Situation.ReferredUnproven;
        return OrNothing(Situation.Referred);
    }

    private Situation OrNothing(Situation last) => HasRow(last) ? last : Situation.NothingDecides;

    private Situation WhenMet()
    {
        if (Signals.HasCautionsMet || Signals.HasCautionsUnknown || GateIsOpen)
        {
            if (!Signals.HasCautionsMet && Clock.CanAsk && IsUtilizationReview && HasRow(Situation.MetWithUnknownCaution) && IsStrict)
                return Situation.MetWithUnknownCaution;
            if (HasRow(Situation.MetWithCaution))
                return Situation.MetWithCaution;
        }

        if (!IsStrict && HasRow(Situation.MetNotStrict))
            return Situation.MetNotStrict;
        if (Signals.HasExpected && Pack.Pack.Policy!.AsksFirst && Clock.CanAsk && HasRow(Situation.MetAskFirst))
            return Situation.MetAskFirst;
        return OrNothing(Situation.Met);
    }

    private Situation WhenNotMet()
    {
        if ((Clock.IsUntimely || Bound.HasRebuttal) && HasRow(Situation.UntimelyOrRebutted))
            return Situation.UntimelyOrRebutted;
        if (Stopping == Stopping.DoNotStop && HasRow(Situation.MustNotStop))
            return Situation.MustNotStop;
        var isVerified = Bound.Plan.IsVerified || Assess(EvidenceMode.UnverifiedOpen).Truth == Terms.Truth.NotMet;
        if ((isVerified || !IsUtilizationReview) && Part is not null && HasRow(Situation.PartWouldCertify))
            return Situation.PartWouldCertify;
        if (isVerified)
        {
            if (MustBeWeaned && HasRow(Situation.NotMetWean))
                return Situation.NotMetWean;
            if (HasRow(Situation.NotMet))
                return Situation.NotMet;
        }

        return OrNothing(Situation.NotMetUnverified);
    }

    private Situation WhenOpen()
    {
        if ((Clock.IsUntimely || Bound.HasRebuttal) && HasRow(Situation.UntimelyOrRebutted))
            return Situation.UntimelyOrRebutted;
        if (Stopping == Stopping.DoNotStop && !Clock.CanAsk && HasRow(Situation.MustNotStop))
            return Situation.MustNotStop;
        // Independent review has one answer to what the records do not show: row 11.
        var isRunningOut = !IsUtilizationReview
            || (Stopping == Stopping.Wean ? Clock.RunsOutBeforeOuter : Stopping == Stopping.DoNotStop && !Clock.LastsBeyondOuter);
        if (isRunningOut && HasRow(Situation.OpenAndRunningOut))
            return Situation.OpenAndRunningOut;
        if (Clock.CanAsk)
            return OrNothing(Situation.OpenCanAsk);
        if (!Clock.IsOverdue)
            return OrNothing(Situation.OpenNeverAsked);
        if (Context.Case.Documents.Count > 0 && Assess(EvidenceMode.UnverifiedMet).Truth == Terms.Truth.Undetermined)
        {
            if (MustBeWeaned && HasRow(Situation.OpenOverdueWean))
                return Situation.OpenOverdueWean;
            if (HasRow(Situation.OpenOverdue))
                return Situation.OpenOverdue;
        }

        return OrNothing(Situation.OpenOverdueUnverified);
    }

    // A course that is only beginning needs no taper; where its start is unknown it is treated as running.
    private bool MustBeWeaned =>
        Stopping == Stopping.Wean && (Column != ReviewColumn.UtilizationPhysician || Courses.IsNew(Context) != Terms.Truth.Met);
}
