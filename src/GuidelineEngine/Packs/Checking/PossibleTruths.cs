namespace GuidelineEngine.Packs.Checking;

/// <summary>Which truths a test can take.</summary>
internal readonly record struct PossibleTruths(bool Met, bool NotMet, bool Undetermined)
{
    private static readonly PossibleTruths Every = new(true, true, true);

    /// <summary>The truths of a criterion: its test and its allowance, what is not known of either leaves it open.</summary>
    public static PossibleTruths Of(Criterion criterion)
    {
        var when = criterion.When is { } test ? Of(test) : Every;
        return criterion.Allows is null ? when : Every with { Met = when.Met };
    }

    private static PossibleTruths Of(Formula formula) => formula switch
    {
        // There is no "is missing": what asks only for a finding is met by one and open without.
        FactTest { Comparison: null } => new(true, false, true),
        // The lines of one request are a complete list, and whether there are others is plain.
        ListTest { List: ListName.OtherRequests, Where: var where } when where == EntryFilter.Everything => new(true, true, false),
        Negation negation => Not(Of(negation.Part)),
        AllOf all => All([.. all.Parts.Select(Of)]),
        AnyOf any => Not(All([.. any.Parts.Select(part => Not(Of(part)))])),
        AtLeastOf some => AtLeast(some.Count, [.. some.Parts.Select(Of)]),
        _ => Every,
    };

    private static PossibleTruths Not(PossibleTruths truths) => new(truths.NotMet, truths.Met, truths.Undetermined);

    private static PossibleTruths All(PossibleTruths[] parts) =>
        new(parts.All(part => part.Met), parts.Any(part => part.NotMet), parts.Any(part => part.Undetermined));

    private static PossibleTruths AtLeast(int count, PossibleTruths[] parts) => new(
        parts.Count(part => part.Met) >= count, parts.Count(part => !part.NotMet) < count, parts.Any(part => part.Undetermined));
}
