using System.Numerics;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Compilation;

/// <summary>
/// A formula over the criteria of a guideline, worked out on masks: criteria that stand side by side are one step. A part of
/// which every criterion is out takes no side.
/// </summary>
internal sealed class CriteriaFormula
{
    private readonly ulong criteria;
    private readonly CriteriaFormula[] parts = [];
    private readonly Junction junction;
    private readonly bool isNegation;

    private CriteriaFormula(int criterion) => All = criteria = 1UL << criterion;

    private CriteriaFormula(CriteriaFormula negated) => (parts, isNegation, All) = ([negated], true, negated.All);

    private CriteriaFormula(Junction junction, IReadOnlyList<CriteriaFormula> joined)
    {
        this.junction = junction;
        var others = new List<CriteriaFormula>();
        foreach (var part in joined)
        {
            All |= part.All;
            if (part.parts.Length == 0 && BitOperations.IsPow2(part.criteria) && (junction.IsOfDistinctParts || (criteria & part.criteria) == 0))
                criteria |= part.criteria;
            else
                others.Add(part);
        }

        parts = [.. others];
    }

    /// <summary>Every criterion that it looks at, a bit each.</summary>
    public ulong All { get; }

    public static CriteriaFormula Of(Formula formula) => formula switch
    {
        CriterionReference reference => new CriteriaFormula(reference.Criterion),
        Negation negation => new CriteriaFormula(Of(negation.Part)),
        _ when Junction.Of(formula, out var parts) is { } junction => new CriteriaFormula(junction, [.. parts.Select(Of)]),
        _ => throw new InvalidOperationException("a role joins criteria"),
    };

    /// <summary>The truth, from a mask a truth; none where every criterion is out.</summary>
    public OptionalTruth Evaluate(ulong met, ulong notMet, ulong @out)
    {
        var present = criteria & ~@out;
        if (parts.Length == 0)
            return present == 0 ? OptionalTruth.None : OptionalTruth.Of(junction.Join(present, met, notMet));
        return isNegation ? Negate(parts[0].Evaluate(met, notMet, @out)) : EvaluateParts(present, met, notMet, @out);
    }

    private static OptionalTruth Negate(OptionalTruth truth) => truth.IsNone ? truth : OptionalTruth.Of(Kleene.Not(truth.Known));

    private OptionalTruth EvaluateParts(ulong present, ulong met, ulong notMet, ulong @out)
    {
        var count = BitOperations.PopCount(present);
        var metCount = BitOperations.PopCount(present & met);
        var undetermined = BitOperations.PopCount(present & ~(met | notMet));
        foreach (var part in parts)
        {
            var truth = part.Evaluate(met, notMet, @out);
            if (truth.IsNone)
                continue;
            count++;
            metCount += truth.Known == Truth.Met ? 1 : 0;
            undetermined += truth.Known == Truth.Undetermined ? 1 : 0;
        }

        return count == 0 ? OptionalTruth.None : OptionalTruth.Of(junction.Join(count, metCount, undetermined));
    }
}
