using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>One guideline as one request of one test meets it.</summary>
internal sealed class Sighting(SeenRequest request, Guideline guideline, LeafTruths leaves, Truth? presence, GuidelineTruths? truths)
{
    private readonly Dictionary<Formula, Truth?> known = new(ReferenceEqualityComparer.Instance);

    public Guideline Guideline => guideline;

    public SeenRequest Request => request;

    public RequestContext Context => request.Context;

    /// <summary>Whether the guideline is in force for the request, so that it can speak.</summary>
    public bool IsPlanned => truths is not null;

    /// <summary>Whether the guideline applies or may apply: only then do its criteria count.</summary>
    public bool MayApply => presence is Truth.Met or Truth.Undetermined;

    /// <summary>Whether a criterion speaks for this request.</summary>
    public bool Has(Criterion criterion) => MayApply && !truths!.Value.IsOut(criterion.Index);

    public Truth TruthOf(Criterion criterion) => truths!.Value[criterion.Index];

    /// <summary>The truth of a formula over tests or criteria; null where all of it is out.</summary>
    public Truth? TruthOf(Formula formula)
    {
        if (!known.TryGetValue(formula, out var truth))
            known.Add(formula, truth = formula.TruthBy(LeafTruth));
        return truth;
    }

    private Truth? LeafTruth(Formula leaf) => leaf is CriterionReference reference
        ? truths!.Value.IsOut(reference.Criterion) ? null : truths.Value[reference.Criterion]
        : leaves.Of(leaf, request.Frame);
}
