using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.NRulesBackend.Conditions;

/// <summary>The test of one criterion, ready to be asked by a rule. Everything three-valued stays in here.</summary>
internal sealed class CriterionTest
{
    private readonly LeafFormula test;

    public CriterionTest(Guideline guideline, Criterion criterion)
    {
        Criterion = criterion;
        test = LeafFormula.Of(guideline.TestOf(criterion), guideline.Tested);
    }

    public Criterion Criterion { get; }

    /// <summary>Its truth; null where it rests on no statement that speaks on the day.</summary>
    public Truth? TruthIn(RequestFrame frame, EvidenceMode mode) => TruthIn(frame, mode, out _);

    /// <summary>The items of its guideline that leave it open.</summary>
    public ulong OpenIn(RequestFrame frame, EvidenceMode mode)
    {
        TruthIn(frame, mode, out var open);
        return open;
    }

    private Truth? TruthIn(RequestFrame frame, EvidenceMode mode, out ulong open)
    {
        open = 0;
        if (Grades.IsOut(Criterion, frame.Requested))
            return null;
        var isSuspended = mode != EvidenceMode.AsDocumented && Grades.Of(Criterion, frame.Requested) == Grade.No;
        if (isSuspended && mode == EvidenceMode.UnverifiedMet)
            return Truth.Met;

        var truth = test.Evaluate(frame, mode == EvidenceMode.Strict, out open, out _);
        return isSuspended ? Truth.Undetermined : truth;
    }
}
