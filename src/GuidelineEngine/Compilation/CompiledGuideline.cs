using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Compilation;

/// <summary>A guideline ready to run: its tests bound to slots, what decides and its grades as masks.</summary>
internal sealed class CompiledGuideline
{
    private readonly LeafFormula[] criteria;
    private readonly Leaf?[] single;
    private readonly ulong[] itemsOfSingle;
    private readonly LeafFormula? applies;
    private readonly LeafFormula? condition;
    private readonly CriteriaFormula? certify;
    private readonly bool hasDatedStatements;
    private readonly bool isNever;
    private readonly ulong unverified;

    /// <param name="guideline">The guideline as written.</param>
    /// <param name="condition">The condition of its source; null where the source always applies.</param>
    public CompiledGuideline(Guideline guideline, LeafFormula? condition)
    {
        Guideline = guideline;
        this.condition = condition;
        criteria = [.. guideline.Criteria.Select(criterion => LeafFormula.Of(guideline.TestOf(criterion), guideline.Tested))];
        // Most criteria test one thing.
        single = [.. criteria.Select(criterion => criterion.Leaf)];
        itemsOfSingle = [.. single.Select(leaf => leaf?.Items ?? 0)];
        applies = guideline.AppliesWhen is { } appliesWhen ? LeafFormula.Of(appliesWhen, guideline.Tested) : null;
        certify = guideline.CertifyWhen is { } certifyWhen ? CriteriaFormula.Of(certifyWhen) : null;
        isNever = guideline.IsNever;

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
    public bool IsVerified => !hasDatedStatements && !isNever && (certify is null || (unverified & certify.All) == 0);

    /// <summary>Gathers the truths where they are kept, which holds nothing yet, and says whether the guideline applies and its source too.</summary>
    /// <exception cref="ArithmeticException">A criterion could not be worked out.</exception>
    public Truth Evaluate(RequestFrame frame, EvidenceMode mode, ref GuidelineTruths truths)
    {
        if (mode == EvidenceMode.AsDocumented && !hasDatedStatements)
            EvaluateAsDocumented(frame, ref truths);
        else
            EvaluateIn(mode, frame, ref truths);
        return condition is null ? truths.Applies : Kleene.And(truths.Applies, condition.Evaluate(frame, mode == EvidenceMode.Strict));
    }

    // The way of every decision: each test once, its truth straight into the masks.
    private void EvaluateAsDocumented(RequestFrame frame, ref GuidelineTruths truths)
    {
        var (met, notMet, sourced) = (0UL, 0UL, 0UL);
        ulong[]? open = null;
        for (var i = 0; i < single.Length; i++)
        {
            var found = single[i] is { } leaf ? leaf.Evaluate(frame) : Join(i, frame, ref open);
            met |= found.MetBit << i;
            notMet |= found.NotMetBit << i;
            sourced |= found.SourcedBit << i;
        }

        truths.Take(single.Length, met, notMet, open, itemsOfSingle);
        Conclude(frame, EvidenceMode.AsDocumented, sourced & ~unverified, ref truths);
    }

    // A truth that strict evidence does not keep is undetermined in it: Kleene's tables never turn one around.
    private SourcedTruth Join(int criterion, RequestFrame frame, ref ulong[]? open)
    {
        var truth = criteria[criterion].Evaluate(frame, strict: false, out var items, out var isFirm);
        if (truth == Truth.Undetermined)
            (open ??= new ulong[criteria.Length])[criterion] = items;
        return new(truth, isFirm || criteria[criterion].Evaluate(frame, strict: true) == truth);
    }

    // With the grades of the day, and for what-ifs about them.
    private void EvaluateIn(EvidenceMode mode, RequestFrame frame, ref GuidelineTruths truths)
    {
        truths = new GuidelineTruths(criteria.Length);
        var strict = mode == EvidenceMode.Strict;
        var firm = 0UL;
        for (var i = 0; i < criteria.Length; i++)
        {
            var criterion = Guideline.Criteria[i];
            if (Grades.IsOut(criterion, frame.Requested))
            {
                truths.SetOut(i);
                continue;
            }

            var isUnverified = Grades.Of(criterion, frame.Requested) == Grade.No;
            if (isUnverified && mode == EvidenceMode.UnverifiedMet)
            {
                truths.Set(i, Truth.Met, 0);
                continue;
            }

            var truth = criteria[i].Evaluate(frame, strict, out var open, out var isFirm);
            truths.Set(i, isUnverified && mode != EvidenceMode.AsDocumented ? Truth.Undetermined : truth, open);
            if (mode == EvidenceMode.AsDocumented && !isUnverified && (isFirm || criteria[i].Evaluate(frame, strict: true) == truth))
                firm |= 1UL << i;
        }

        Conclude(frame, mode, firm, ref truths);
    }

    // From the criteria to the guideline. Those not in `firm` are undetermined in strict evidence.
    private void Conclude(RequestFrame frame, EvidenceMode mode, ulong firm, ref GuidelineTruths truths)
    {
        truths.KnowsStrict = mode == EvidenceMode.AsDocumented && condition is null && !isNever;
        if (applies is not null)
        {
            truths.Applies = applies.Evaluate(frame, mode == EvidenceMode.Strict, out _, out var isFirm);
            truths.KnowsStrict &= isFirm;
        }

        if (isNever)
        {
            truths.Certify = Grades.Never(Guideline, frame.Requested, mode);
        }
        else if (certify is not null)
        {
            truths.Certifies = certify.Evaluate(truths.Met, truths.NotMet, truths.Out);
            if (truths.KnowsStrict)
            {
                truths.CertifiesStrictly = (certify.All & ~firm & (truths.Met | truths.NotMet)) == 0
                    ? truths.Certifies
                    : certify.Evaluate(truths.Met & firm, truths.NotMet & firm, truths.Out);
            }
        }
    }
}
