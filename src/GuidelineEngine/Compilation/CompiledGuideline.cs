using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Compilation;

/// <summary>A guideline ready to run: its criteria as flat code, its grades as masks.</summary>
internal sealed class CompiledGuideline
{
    private readonly FlatProgram program;
    private readonly CodeRange[] criteria;
    private readonly Leaf?[] single;
    private readonly CodeRange applies;
    private readonly CodeRange certify;
    private readonly bool hasDatedStatements;
    private readonly ulong unverified;
    private readonly ulong decisive;
    private readonly FlatProgram? condition;

    /// <param name="guideline">The guideline as written.</param>
    /// <param name="condition">The condition of its source; null where the source always applies.</param>
    public CompiledGuideline(Guideline guideline, FlatProgram? condition)
    {
        Guideline = guideline;
        this.condition = condition;
        var writer = new ProgramWriter(guideline.Tested);
        criteria = [.. guideline.Criteria.Select(criterion => writer.Write(guideline.TestOf(criterion)))];
        if (guideline.AppliesWhen is { } appliesWhen)
            applies = writer.Write(appliesWhen);
        if (guideline.CertifyWhen is { } certifyWhen)
            certify = writer.Write(certifyWhen);
        program = writer.ToProgram();
        single = [.. criteria.Select(program.SingleLeaf)];
        decisive = program.CriteriaOf(certify);

        foreach (var criterion in guideline.Criteria)
        {
            if (criterion.RestsOn.Any(statement => statement.From is not null || statement.To is not null))
                hasDatedStatements = true;
            else if (Grades.Of(criterion, default) == Grade.No)
                unverified |= 1UL << criterion.Index;
        }
    }

    public Guideline Guideline { get; }

    /// <summary>Whether no criterion that decides, nor <c>never</c>, rests on an unverified statement on any day.</summary>
    public bool IsVerified => !hasDatedStatements && !Guideline.IsNever && (unverified & decisive) == 0;

    public GuidelineTruths Evaluate(RequestFrame frame, EvidenceMode mode)
    {
        var truths = new GuidelineTruths(criteria.Length);
        var strict = mode == EvidenceMode.Strict;
        var requested = frame.Requested;
        var (strictlyMet, strictlyNotMet) = (0UL, 0UL);
        for (var i = 0; i < criteria.Length; i++)
        {
            if (hasDatedStatements && Grades.IsOut(Guideline.Criteria[i], requested))
            {
                truths.SetOut(i);
                continue;
            }

            var isUnverified = IsUnverified(i, requested);
            if (isUnverified && mode == EvidenceMode.UnverifiedMet)
            {
                truths.Set(i, Truth.Met, 0);
                continue;
            }

            var truth = Test(i, frame, strict, out var open, out var strictly);
            if (isUnverified)
            {
                strictly = Truth.Undetermined;
                if (mode != EvidenceMode.AsDocumented)
                    truth = Truth.Undetermined;
            }

            truths.Set(i, truth, open);
            strictlyMet |= strictly == Truth.Met ? 1UL << i : 0;
            strictlyNotMet |= strictly == Truth.NotMet ? 1UL << i : 0;
        }

        truths.KnowsStrict = mode == EvidenceMode.AsDocumented && condition is null && !Guideline.IsNever;
        if (!applies.IsEmpty)
        {
            var isFirm = true;
            truths.Applies = program.Run(applies, frame, strict, out _, ref isFirm);
            truths.KnowsStrict &= isFirm;
        }

        if (Guideline.IsNever)
        {
            truths.Certify = Grades.Never(Guideline, requested, mode);
        }
        else if (!certify.IsEmpty)
        {
            truths.Certify = program.Run(certify, truths.Met, truths.NotMet, truths.Out);
            if (truths.KnowsStrict)
            {
                var isSame = ((truths.Met ^ strictlyMet | truths.NotMet ^ strictlyNotMet) & decisive) == 0;
                truths.CertifyStrictly = isSame ? truths.Certify : program.Run(certify, strictlyMet, strictlyNotMet, truths.Out);
            }
        }

        return truths;
    }

    /// <summary>Whether its source applies.</summary>
    public Truth EvaluateCondition(RequestFrame frame, EvidenceMode mode) =>
        condition is null ? Truth.Met : condition.RunAll(frame, mode == EvidenceMode.Strict);

    // Most criteria test one thing, and then strict evidence either keeps the truth or opens it.
    private Truth Test(int criterion, RequestFrame frame, bool strict, out ulong open, out Truth strictly)
    {
        if (single[criterion] is { } leaf)
        {
            var truth = leaf.Evaluate(frame, out var isFirmLeaf);
            strictly = isFirmLeaf ? truth : Truth.Undetermined;
            if (strict)
                truth = strictly;
            open = truth == Truth.Undetermined ? leaf.Items : 0;
            return truth;
        }

        var isFirm = true;
        var found = program.Run(criteria[criterion], frame, strict, out open, ref isFirm);
        strictly = isFirm || strict ? found : program.Run(criteria[criterion], frame, strict: true, out _, ref isFirm);
        return found;
    }

    private bool IsUnverified(int criterion, DateOnly requested) =>
        hasDatedStatements ? Grades.Of(Guideline.Criteria[criterion], requested) == Grade.No : (unverified >> criterion & 1) != 0;
}
