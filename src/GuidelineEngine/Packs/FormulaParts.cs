namespace GuidelineEngine.Packs;

/// <summary>What a formula is made of.</summary>
internal static class FormulaParts
{
    /// <summary>The tests and references at the ends of a formula, in the order written.</summary>
    public static IEnumerable<Formula> Leaves(this Formula formula) => formula switch
    {
        AllOf all => all.Parts.SelectMany(Leaves),
        AnyOf any => any.Parts.SelectMany(Leaves),
        AtLeastOf some => some.Parts.SelectMany(Leaves),
        Negation negation => negation.Part.Leaves(),
        _ => [formula],
    };

    /// <summary>Every part, the formula itself first.</summary>
    public static IEnumerable<Formula> Everything(this Formula formula) => formula switch
    {
        AllOf all => all.Parts.SelectMany(Everything).Prepend(formula),
        AnyOf any => any.Parts.SelectMany(Everything).Prepend(formula),
        AtLeastOf some => some.Parts.SelectMany(Everything).Prepend(formula),
        Negation negation => negation.Part.Everything().Prepend(formula),
        _ => [formula],
    };

    /// <summary>The facts that a formula tests, each once, in the order written.</summary>
    public static IEnumerable<Fact> Facts(this Formula formula) => formula.Leaves().OfType<FactTest>().Select(test => test.Fact).DistinctBy(fact => fact.Name);

    /// <summary>The facts that a criterion reads: those it tests, and those of its allowance.</summary>
    public static IEnumerable<Fact> Facts(this Criterion criterion)
    {
        var facts = criterion.When?.Facts() ?? [];
        if (criterion.Allows?.Fact is { } fact)
            facts = facts.Append(fact);
        return facts.DistinctBy(known => known.Name);
    }
}
