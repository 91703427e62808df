using System.Runtime.CompilerServices;
using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>How a request's guidelines stand, and the truth that follows from the order of the authorities.</summary>
internal sealed class Assessment
{
    private List<string>? faults;
    private OptionalTruth truth;
    private bool knowsStrict = true;
    private bool isSameStrictly = true;

    private Assessment(GuidelineTruths[] truths, Truth[] presence)
    {
        Truths = truths;
        Presence = presence;
    }

    /// <summary>The truths of each planned guideline.</summary>
    public GuidelineTruths[] Truths { get; }

    /// <summary>Whether each planned guideline applies: its source's condition, its own test, and nothing displacing it.</summary>
    public Truth[] Presence { get; private set; }

    /// <summary>Whether the deciding source's criteria are met; null where nothing decides.</summary>
    public Truth? Truth => truth.OrNull;

    /// <summary>The same for what asks it of every decision.</summary>
    public OptionalTruth Settled => truth;

    /// <summary>The level that decides; -1 where none does.</summary>
    public int Level { get; private set; } = -1;

    /// <summary>Why nothing decides; meaningful while <see cref="Truth"/> is null.</summary>
    public NothingDecides Reason { get; private set; }

    public static Assessment Of(RequestPlan plan, RequestFrame frame, IEvidenceEvaluator evaluator, EvidenceMode mode)
    {
        var assessment = new Assessment(new GuidelineTruths[plan.Programs.Length], plan.AllPresent);
        for (var next = 0; next < assessment.Truths.Length;)
        {
            try
            {
                assessment.Gather(plan, frame, evaluator, mode, ref next);
            }
            catch (ArithmeticException fault)
            {
                assessment.Fail(plan, next++, fault);
            }
        }

        if (plan.HasDisplacers)
            assessment.Presence = ApplyDisplacement(plan.Guidelines, assessment.Truths, assessment.Presence);
        assessment.Settle(plan, mode);
        return assessment;
    }

    // Apart from the `try`, whose method keeps everything on its stack, and would clear all of that at every decision.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Gather(RequestPlan plan, RequestFrame frame, IEvidenceEvaluator evaluator, EvidenceMode mode, ref int next)
    {
        // The plan already holds the compiled form: nothing needs to be looked up.
        var isCompiled = evaluator is CompiledPack;
        for (; next < Truths.Length; next++)
        {
            ref var truths = ref Truths[next];
            var present = isCompiled ? plan.Programs[next].Compiled.Evaluate(frame, mode, ref truths) : Ask(evaluator, plan.Guidelines[next].Guideline, frame, mode, out truths);
            knowsStrict &= truths.KnowsStrict;
            isSameStrictly &= truths.CertifiesStrictly == truths.Certifies;
            if (present != Terms.Truth.Met)
                SetPresence(plan, next, present);
        }
    }

    // A fault is no answer, and must not take the other guidelines with it.
    private void Fail(RequestPlan plan, int guideline, ArithmeticException fault)
    {
        var failed = plan.Guidelines[guideline].Guideline;
        (faults ??= []).Add($"{failed.Title}: not every criterion could be worked out ({fault.GetType().Name})");
        Truths[guideline] = new GuidelineTruths(failed.Criteria.Count);
        knowsStrict = false;
    }

    private void SetPresence(RequestPlan plan, int guideline, Truth present)
    {
        if (ReferenceEquals(Presence, plan.AllPresent))
            Presence = [.. Presence];
        Presence[guideline] = present;
    }

    private static Truth Ask(IEvidenceEvaluator evaluator, Guideline guideline, RequestFrame frame, EvidenceMode mode, out GuidelineTruths truths)
    {
        truths = evaluator.Evaluate(guideline, frame, mode);
        return Kleene.And(truths.Applies, evaluator.EvaluateCondition(guideline.Source, frame, mode));
    }

    /// <summary>What could not be worked out, and why: a request with any goes to a physician.</summary>
    public IReadOnlyList<string> Faults => faults ?? [];

    public bool HasFaults => faults is not null;

    /// <summary>Whether the truth stays in strict evidence; undetermined where only a second assessment can tell.</summary>
    public Truth StaysStrictly(RequestPlan plan)
    {
        if (!knowsStrict || plan.HasDisplacers || Level < 0)
            return Terms.Truth.Undetermined;
        if (plan.IsOpenedUnverified[Level])
            return Terms.Truth.NotMet;
        if (isSameStrictly)
            return Terms.Truth.Met;
        var (strictTruth, _, differ) = LevelTruth(plan, Level, strictly: true);
        return Kleene.From(!differ && OptionalTruth.Of(strictTruth) == truth);
    }

    // Where a guideline and what displaces it share their source, its condition is no reason to doubt the displacement.
    private static Truth[] ApplyDisplacement(List<PlannedGuideline> guidelines, GuidelineTruths[] truths, Truth[] before)
    {
        Truth[] presence = [.. before];
        for (var i = 0; i < presence.Length; i++)
        {
            foreach (var displacer in guidelines[i].Displacers)
                presence[i] = Kleene.And(presence[i], Kleene.Not(truths[displacer].Applies));
        }

        return presence;
    }

    private void Settle(RequestPlan plan, EvidenceMode mode)
    {
        Reason = plan.Below;
        for (var level = 0; level < plan.Levels; level++)
        {
            var (ofLevel, isAddressed, differ) = LevelTruth(plan, level, strictly: false);
            if (!isAddressed)
                continue;
            Level = level;
            if (differ)
            {
                Reason = NothingDecides.AuthoritiesDiffer;
                return;
            }

            truth = OptionalTruth.Of(mode is EvidenceMode.Strict or EvidenceMode.UnverifiedOpen && plan.IsOpenedUnverified[level] ? Terms.Truth.Undetermined : ofLevel);
            return;
        }
    }

    // Per authority the least truth of its guidelines; an uncertain presence is at best undetermined, and never adverse.
    // Authorities of one rank decide together what they agree on: while one is open, the other's denial may yet be disputed.
    private (Truth Truth, bool IsAddressed, bool Differ) LevelTruth(RequestPlan plan, int level, bool strictly)
    {
        var (anyMet, anyOpen, anyNotMet) = (false, false, false);
        string? authority = null;
        var ofAuthority = Terms.Truth.Met;
        var programs = plan.Programs;
        for (var i = 0; i < programs.Length; i++)
        {
            ref readonly var planned = ref programs[i];
            var certify = strictly ? Truths[i].CertifiesStrictly : Truths[i].Certifies;
            if (planned.Level != level || Presence[i] == Terms.Truth.NotMet || certify.IsNone)
                continue;
            if (!ReferenceEquals(planned.Authority, authority))
            {
                Count(authority, ofAuthority, ref anyMet, ref anyOpen, ref anyNotMet);
                (authority, ofAuthority) = (planned.Authority, Terms.Truth.Met);
            }

            ofAuthority = Kleene.And(ofAuthority, Presence[i] == Terms.Truth.Met ? certify.Known : Terms.Truth.Undetermined);
        }

        Count(authority, ofAuthority, ref anyMet, ref anyOpen, ref anyNotMet);
        var truth = anyOpen ? Terms.Truth.Undetermined : Kleene.From(!anyNotMet);
        return (truth, anyMet || anyOpen || anyNotMet, anyMet && anyNotMet);
    }

    private static void Count(string? authority, Truth truth, ref bool anyMet, ref bool anyOpen, ref bool anyNotMet)
    {
        if (authority is null)
            return;
        anyMet |= truth == Terms.Truth.Met;
        anyOpen |= truth == Terms.Truth.Undetermined;
        anyNotMet |= truth == Terms.Truth.NotMet;
    }
}
