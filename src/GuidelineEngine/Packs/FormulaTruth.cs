using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>The truth of a formula, given that of its ends.</summary>
internal static class FormulaTruth
{
    /// <summary>Kleene's tables over a formula; null where every part of it is out.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="leaf">The truth of a test or a reference; null for one that is out.</param>
    public static Truth? TruthBy(this Formula formula, Func<Formula, Truth?> leaf)
    {
        switch (formula)
        {
            case AllOf all:
                return Combine(all.Parts, leaf, Kleene.And);
            case AnyOf any:
                return Combine(any.Parts, leaf, Kleene.Or);
            case Negation negation:
                return negation.Part.TruthBy(leaf) is { } operand ? Kleene.Not(operand) : null;
            case AtLeastOf several:
                var truths = several.Parts.Select(part => part.TruthBy(leaf)).OfType<Truth>().ToList();
                return truths.Count == 0 ? null : Kleene.AtLeast(
                    several.Count, truths.Count(truth => truth == Truth.Met), truths.Count(truth => truth == Truth.Undetermined));
            default:
                return leaf(formula);
        }
    }

    private static Truth? Combine(IReadOnlyList<Formula> parts, Func<Formula, Truth?> leaf, Func<Truth, Truth, Truth> connective)
    {
        Truth? combined = null;
        foreach (var part in parts)
        {
            if (part.TruthBy(leaf) is { } truth)
                combined = combined is { } so ? connective(so, truth) : truth;
        }

        return combined;
    }
}
