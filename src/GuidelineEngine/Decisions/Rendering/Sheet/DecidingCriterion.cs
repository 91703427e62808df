using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The first criterion on which a truth rests: one that another limb makes superfluous is no reason.</summary>
internal static class DecidingCriterion
{
    /// <summary>The criterion; null where the formula does not have the truth, or nothing in it is known by name.</summary>
    public static CriterionEvidence? Of(Formula formula, IReadOnlyList<CriterionEvidence> criteria, Truth wanted) => formula switch
    {
        CriterionReference reference => criteria.FirstOrDefault(criterion => criterion.Id == reference.Name && criterion.Truth == wanted && criterion.Text.Length > 0),
        Negation negation => Of(negation.Part, criteria, Kleene.Not(wanted)),
        AllOf all => First(all.Parts, criteria, wanted),
        AnyOf any => First(any.Parts, criteria, wanted),
        AtLeastOf several => First(several.Parts, criteria, wanted),
        _ => null,
    };

    private static CriterionEvidence? First(IReadOnlyList<Formula> parts, IReadOnlyList<CriterionEvidence> criteria, Truth wanted) =>
        parts.Where(part => TruthOf(part, criteria) == wanted).Select(part => Of(part, criteria, wanted)).FirstOrDefault(found => found is not null);

    // A criterion that is out is no part of its formula.
    private static Truth? TruthOf(Formula formula, IReadOnlyList<CriterionEvidence> criteria) =>
        formula.TruthBy(reference => criteria.FirstOrDefault(criterion => criterion.Id == ((CriterionReference)reference).Name)?.Truth);
}
