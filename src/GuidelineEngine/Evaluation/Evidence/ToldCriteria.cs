using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>The criteria of a role that its truth rests on, in the order written: of alternatives one of which is met, the others need no telling.</summary>
internal static class ToldCriteria
{
    public static List<int> Of(Formula role, in GuidelineTruths truths)
    {
        var told = new List<int>(8);
        Tell(role, in truths, told);
        return told;
    }

    private static void Tell(Formula role, in GuidelineTruths truths, List<int> told)
    {
        switch (role)
        {
            case CriterionReference { Criterion: var criterion }:
                if (!truths.IsOut(criterion) && !told.Contains(criterion))
                    told.Add(criterion);
                break;
            case AllOf all:
                TellParts(all, all.Parts, in truths, told);
                break;
            case AnyOf any:
                TellParts(any, any.Parts, in truths, told);
                break;
            case AtLeastOf several:
                TellParts(several, several.Parts, in truths, told);
                break;
            case Negation negation when !TruthOf(negation.Part, in truths).IsNone:
                Tell(negation.Part, in truths, told);
                break;
        }
    }

    private static void TellParts(Formula role, IReadOnlyList<Formula> parts, in GuidelineTruths truths, List<int> told)
    {
        var isMet = TruthOf(role, in truths) == OptionalTruth.Of(Truth.Met);
        for (var i = 0; i < parts.Count; i++)
        {
            var truth = TruthOf(parts[i], in truths);
            if (!truth.IsNone && (!isMet || truth.Known == Truth.Met))
                Tell(parts[i], in truths, told);
        }
    }

    // What FormulaTruth says, without a delegate for each reference.
    private static OptionalTruth TruthOf(Formula role, in GuidelineTruths truths) => role switch
    {
        CriterionReference { Criterion: var criterion } => truths.IsOut(criterion) ? OptionalTruth.None : OptionalTruth.Of(truths[criterion]),
        AllOf all => OfParts(all.Parts, in truths, isAll: true),
        AnyOf any => OfParts(any.Parts, in truths, isAll: false),
        Negation negation => TruthOf(negation.Part, in truths) is { IsNone: false } operand ? OptionalTruth.Of(Kleene.Not(operand.Known)) : OptionalTruth.None,
        AtLeastOf several => OfCount(several, in truths),
        _ => OptionalTruth.None,
    };

    private static OptionalTruth OfParts(IReadOnlyList<Formula> parts, in GuidelineTruths truths, bool isAll)
    {
        var combined = OptionalTruth.None;
        for (var i = 0; i < parts.Count; i++)
        {
            var truth = TruthOf(parts[i], in truths);
            if (truth.IsNone)
                continue;
            combined = combined.IsNone ? truth
                : OptionalTruth.Of(isAll ? Kleene.And(combined.Known, truth.Known) : Kleene.Or(combined.Known, truth.Known));
        }
        return combined;
    }

    private static OptionalTruth OfCount(AtLeastOf several, in GuidelineTruths truths)
    {
        var (speaking, met, open) = (0, 0, 0);
        for (var i = 0; i < several.Parts.Count; i++)
        {
            var truth = TruthOf(several.Parts[i], in truths);
            if (truth.IsNone)
                continue;
            speaking++;
            met += truth.Known == Truth.Met ? 1 : 0;
            open += truth.Known == Truth.Undetermined ? 1 : 0;
        }
        return speaking == 0 ? OptionalTruth.None : OptionalTruth.Of(Kleene.AtLeast(several.Count, met, open));
    }
}
