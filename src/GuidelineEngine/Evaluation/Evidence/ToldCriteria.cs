using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>The criteria of a role that its truth rests on, in the order written: of alternatives one of which is met, the others need no telling.</summary>
internal static class ToldCriteria
{
    public static List<int> Of(Formula role, GuidelineTruths truths)
    {
        var told = new List<int>();
        Tell(role, truths, told);
        return told;
    }

    private static void Tell(Formula role, GuidelineTruths truths, List<int> told)
    {
        if (role is CriterionReference { Criterion: var criterion })
        {
            if (!truths.IsOut(criterion) && !told.Contains(criterion))
                told.Add(criterion);
            return;
        }
        IReadOnlyList<Formula> parts = role switch
        {
            AllOf all => all.Parts,
            AnyOf any => any.Parts,
            AtLeastOf several => several.Parts,
            Negation negation => [negation.Part],
            _ => [],
        };
        var isMet = role is not Negation && TruthOf(role, truths) == Truth.Met;
        foreach (var part in parts)
        {
            if (TruthOf(part, truths) is { } truth && (!isMet || truth == Truth.Met))
                Tell(part, truths, told);
        }
    }

    private static Truth? TruthOf(Formula role, GuidelineTruths truths) => role is CriterionReference { Criterion: var criterion }
        ? truths.IsOut(criterion) ? null : truths[criterion]
        : role.TruthBy(reference => TruthOf(reference, truths));
}
