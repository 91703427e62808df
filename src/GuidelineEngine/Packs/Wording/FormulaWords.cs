namespace GuidelineEngine.Packs.Wording;

/// <summary>
/// A test as a clause that a clinician can hold against the published page: "time on a drug of this class before the
/// request is at most 4 weeks". Every threshold is printed; nothing is left out or rounded.
/// </summary>
internal static class FormulaWords
{
    /// <summary>The clause, without a stop.</summary>
    public static string Of(Formula formula) => formula switch
    {
        AllOf all when RangeOf(all) is { } range => range,
        AllOf all => Joined(all.Parts, ", and "),
        AnyOf any => any.Parts.Count == 1 ? Of(any.Parts[0]) : "either " + Joined(any.Parts, ", or "),
        AtLeastOf some => $"at least {some.Count} of these {some.Parts.Count}: {string.Join("; ", some.Parts.Select(Of))}",
        Negation negation => Denied(negation.Part),
        CriterionReference reference => reference.Name,
        FactTest test => FactTestWords.Of(test),
        ListTest list => ListTestWords.Of(list),
        AllowanceTest allowance => AllowanceWords.Fits(allowance.Allowance),
        _ => throw new NotSupportedException($"no words for a formula of the kind {formula.GetType().Name}"),
    };

    /// <summary>Whether a clause needs brackets inside another.</summary>
    public static bool IsCompound(Formula formula) => formula switch
    {
        AllOf all => all.Parts.Count > 1 && RangeOf(all) is null,
        AnyOf any => any.Parts.Count > 1,
        AtLeastOf => true,
        Negation negation => IsCompound(negation.Part),
        _ => false,
    };

    private static string Joined(IReadOnlyList<Formula> parts, string between) =>
        string.Join(between, parts.Select(part => parts.Count > 1 && IsCompound(part) ? "(" + Of(part) + ")" : Of(part)));

    // Under Kleene's tables the opposite of a comparison is the opposite comparison; of anything else, that the records rule it out.
    private static string Denied(Formula part) => part switch
    {
        FactTest { DocumentedWithin: null, Comparison: { } comparison } test when FactTestWords.Opposite(comparison) is { } opposite =>
            FactTestWords.Of(test with { Comparison = opposite }),
        ListTest { Quantifier: ListQuantifier.Exists } list => ListTestWords.Of(list with { Quantifier = ListQuantifier.None }),
        ListTest { Quantifier: ListQuantifier.None } list => ListTestWords.Of(list with { Quantifier = ListQuantifier.Exists }),
        AllowanceTest allowance => AllowanceWords.Exceeds(allowance.Allowance),
        Negation inner => Of(inner.Part),
        _ => "it is ruled out that " + (IsCompound(part) ? "(" + Of(part) + ")" : Of(part)),
    };

    // `between` is read as two limits of one fact.
    private static string? RangeOf(AllOf all) =>
        all.Parts is [FactTest { DocumentedWithin: null, Comparison: { } low } first, FactTest { DocumentedWithin: null, Comparison: { } high } second]
        && ReferenceEquals(first.Fact, second.Fact)
        && FactTestWords.Limit(first.Fact, low) is { } from && FactTestWords.Limit(second.Fact, high) is { } to
            ? $"{FactTestWords.Subject(first.Fact)} {from} and {to}"
            : null;
}
