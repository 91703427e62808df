using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Mutation.Proof;

/// <summary>
/// Proves by brute force that a changed guideline is the same: in every state of everything that it looks at, each
/// criterion and the guideline itself have the truth that they had.
/// </summary>
internal static class Equivalence
{
    private const double Most = 100_000;

    /// <summary>Whether no case can tell the two apart. What is too large to be tried is not proved.</summary>
    public static bool IsProved(MutationKind kind, Guideline before, Guideline after) =>
        kind is MutationKind.Threshold or MutationKind.Comparison or MutationKind.Connective or MutationKind.Negated or MutationKind.DateEdge
        && HasTheSameWords(before, after)
        && before.Criteria.Zip(after.Criteria).All(pair => AreSame(before.TestOf(pair.First), after.TestOf(pair.Second)))
        && AreSame(before.AppliesWhen, after.AppliesWhen)
        && DecideTheSame(before, after);

    /// <summary>A combination in which two tests differ, settled either way where there is one; null where there is none, or too many to try.</summary>
    public static (Inputs Inputs, int[] States, Truth Before, Truth After)? Difference(Formula before, Formula after)
    {
        var inputs = new Inputs([before, after]);
        (Inputs, int[], Truth, Truth)? found = null;
        if (inputs.Combinations > Most)
            return null;
        foreach (var states in inputs.All())
        {
            var (was, becomes) = (Of(before, inputs, states), Of(after, inputs, states));
            if (was == becomes || (found is not null && (was == Truth.Undetermined || becomes == Truth.Undetermined)))
                continue;
            found = (inputs, [.. states], was, becomes);
            if (was != Truth.Undetermined && becomes != Truth.Undetermined)
                break;
        }
        return found;
    }

    private static bool AreSame(Formula? before, Formula? after) =>
        (before, after) switch
        {
            (null, null) => true,
            ({ } was, { } becomes) => Written(was) == Written(becomes) || (new Inputs([was, becomes]).Combinations <= Most && Difference(was, becomes) is null),
            _ => false,
        };

    // A criterion whose statements are dated may be out: then the formula is another, and nothing is proved.
    private static bool DecideTheSame(Guideline before, Guideline after)
    {
        if (before.CertifyWhen is not { } was || after.CertifyWhen is not { } becomes)
            return before.CertifyWhen is null && after.CertifyWhen is null;
        if (before.Criteria.Any(criterion => criterion.RestsOn.Any(statement => statement.From is not null || statement.To is not null)))
            return Written(was) == Written(becomes);
        return AreSame(Whole(before, was), Whole(after, becomes));
    }

    // The formula over criteria as one over facts.
    private static Formula Whole(Guideline guideline, Formula formula) => formula switch
    {
        AllOf all => all with { Parts = [.. all.Parts.Select(part => Whole(guideline, part))] },
        AnyOf any => any with { Parts = [.. any.Parts.Select(part => Whole(guideline, part))] },
        AtLeastOf some => some with { Parts = [.. some.Parts.Select(part => Whole(guideline, part))] },
        Negation negation => negation with { Part = Whole(guideline, negation.Part) },
        CriterionReference reference => guideline.TestOf(guideline.Criteria[reference.Criterion]),
        _ => formula,
    };

    private static string Written(Formula formula) => formula switch
    {
        AllOf all => $"all({string.Join(' ', all.Parts.Select(Written))})",
        AnyOf any => $"any({string.Join(' ', any.Parts.Select(Written))})",
        AtLeastOf some => $"{some.Count} of({string.Join(' ', some.Parts.Select(Written))})",
        Negation negation => $"not({Written(negation.Part)})",
        CriterionReference reference => reference.Name,
        _ => LeafNames.Of(formula),
    };

    private static bool HasTheSameWords(Guideline before, Guideline after) =>
        before.Criteria.Select(criterion => (criterion.Name, criterion.Limit)).SequenceEqual(after.Criteria.Select(criterion => (criterion.Name, criterion.Limit)))
        && before.Statements.Select(statement => (statement.Id, statement.From, statement.To)).SequenceEqual(after.Statements.Select(statement => (statement.Id, statement.From, statement.To)));

    private static Truth Of(Formula formula, Inputs inputs, int[] states) => formula.TruthBy(leaf => inputs.TruthOf(leaf, states))!.Value;
}
