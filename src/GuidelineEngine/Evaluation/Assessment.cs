using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>How a request's guidelines stand, and the truth that follows from the order of the authorities.</summary>
internal sealed class Assessment
{
    private Assessment(GuidelineTruths[] truths, Truth[] presence)
    {
        Truths = truths;
        Presence = presence;
    }

    /// <summary>The truths of each planned guideline.</summary>
    public GuidelineTruths[] Truths { get; }

    /// <summary>Whether each planned guideline applies: its source's condition, its own test, and nothing displacing it.</summary>
    public Truth[] Presence { get; }

    /// <summary>Whether the deciding source's criteria are met; null where nothing decides.</summary>
    public Truth? Truth { get; private set; }

    /// <summary>The level that decides; -1 where none does.</summary>
    public int Level { get; private set; } = -1;

    /// <summary>Why nothing decides; meaningful while <see cref="Truth"/> is null.</summary>
    public NothingDecides Reason { get; private set; }

    public static Assessment Of(RequestPlan plan, RequestFrame frame, IEvidenceEvaluator evaluator, EvidenceMode mode)
    {
        var guidelines = plan.Guidelines;
        var truths = new GuidelineTruths[guidelines.Count];
        var presence = plan.AllPresent;
        // The plan already holds the compiled form: nothing needs to be looked up.
        var isCompiled = evaluator is CompiledPack;
        for (var i = 0; i < truths.Length; i++)
        {
            truths[i] = Evaluate(guidelines[i], frame, isCompiled ? null : evaluator, mode, out var present);
            if (present == Terms.Truth.Met)
                continue;
            if (ReferenceEquals(presence, plan.AllPresent))
                presence = [.. presence];
            presence[i] = present;
        }

        if (plan.HasDisplacers)
            presence = ApplyDisplacement(guidelines, truths, presence);
        var assessment = new Assessment(truths, presence) { HasFaults = Array.Exists(truths, each => each.Fault is not null) };
        assessment.Settle(plan, mode);
        return assessment;
    }

    /// <summary>What could not be worked out, and why: a request with any goes to a physician.</summary>
    public IEnumerable<string> Faults => Truths.Select(truths => truths.Fault).OfType<string>();

    public bool HasFaults { get; private init; }

    // A fault is no answer, and must not take the other guidelines with it.
    private static GuidelineTruths Evaluate(PlannedGuideline planned, RequestFrame frame, IEvidenceEvaluator? evaluator, EvidenceMode mode, out Truth present)
    {
        var (guideline, compiled) = (planned.Guideline, planned.Compiled);
        try
        {
            var truths = evaluator is null ? compiled.Evaluate(frame, mode) : evaluator.Evaluate(guideline, frame, mode);
            var condition = evaluator is null ? compiled.EvaluateCondition(frame, mode) : evaluator.EvaluateCondition(guideline.Source, frame, mode);
            present = Kleene.And(truths.Applies, condition);
            return truths;
        }
        catch (ArithmeticException fault)
        {
            present = Terms.Truth.Met;
            return new GuidelineTruths(guideline.Criteria.Count) { Fault = $"{guideline.Title}: not every criterion could be worked out ({fault.GetType().Name})" };
        }
    }

    /// <summary>Whether the truth stays in strict evidence; null where only a second assessment can tell.</summary>
    public bool? StaysStrictly(RequestPlan plan)
    {
        if (plan.HasDisplacers || Level < 0)
            return null;
        var isSame = true;
        foreach (var truths in Truths)
        {
            if (!truths.KnowsStrict)
                return null;
            isSame &= truths.CertifyStrictly == truths.Certify;
        }

        if (plan.OpenedBy[Level]?.Statement.Grade == Grade.No)
            return false;
        if (isSame)
            return true;
        var (truth, _, differ) = LevelTruth(plan, Level, strictly: true);
        return !differ && truth == Truth;
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
            var (truth, isAddressed, differ) = LevelTruth(plan, level, strictly: false);
            if (!isAddressed)
                continue;
            Level = level;
            if (differ)
            {
                Reason = NothingDecides.AuthoritiesDiffer;
                return;
            }

            var onUnverifiedSilence = plan.OpenedBy[level]?.Statement.Grade == Grade.No;
            Truth = onUnverifiedSilence && mode is EvidenceMode.Strict or EvidenceMode.UnverifiedOpen ? Terms.Truth.Undetermined : truth;
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
        for (var i = 0; i <= plan.Guidelines.Count; i++)
        {
            var isEnd = i == plan.Guidelines.Count || plan.Guidelines[i].Level != level;
            if (isEnd || plan.Guidelines[i].Guideline.Source.Authority != authority)
            {
                if (authority is not null)
                {
                    anyMet |= ofAuthority == Terms.Truth.Met;
                    anyOpen |= ofAuthority == Terms.Truth.Undetermined;
                    anyNotMet |= ofAuthority == Terms.Truth.NotMet;
                }
                (authority, ofAuthority) = (null, Terms.Truth.Met);
            }
            if (isEnd || Presence[i] == Terms.Truth.NotMet || (strictly ? Truths[i].CertifyStrictly : Truths[i].Certify) is not { } certify)
                continue;
            authority = plan.Guidelines[i].Guideline.Source.Authority;
            ofAuthority = Kleene.And(ofAuthority, Presence[i] == Terms.Truth.Met ? certify : Terms.Truth.Undetermined);
        }
        var truth = anyOpen ? Terms.Truth.Undetermined : Kleene.From(!anyNotMet);
        return (truth, anyMet || anyOpen || anyNotMet, anyMet && anyNotMet);
    }
}
