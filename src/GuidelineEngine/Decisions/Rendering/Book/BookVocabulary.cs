using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What the words of the criteria mean: the facts, with their definitions where the pack gives one.</summary>
internal static class BookVocabulary
{
    private static readonly string[] Columns = ["in the criteria", "is", "asked as"];

    public static IReadOnlyList<Block> Of(RulePack pack) =>
    [
        new HeadingBlock(2, "Vocabulary", "vocabulary"),
        ParagraphBlock.Of("What the criteria can test. A judgement is a physician's to say; it never decides for staff."),
        new TableBlock("", Columns, [.. pack.Facts.OrderBy(fact => fact.Label, StringComparer.Ordinal).ThenBy(fact => fact.Name, StringComparer.Ordinal).Select(Row)]),
    ];

    private static IReadOnlyList<IReadOnlyList<Phrase>> Row(Fact fact) =>
    [
        [fact.Label + " ", Phrase.Code(fact.Name)],
        [string.Join(" ", new[]
        {
            Kind(fact),
            fact.Definition is { } definition ? definition.TrimEnd('.') + "." : null,
            fact.DefinedBy is { } source ? $"({source})" : null,
        }.OfType<string>())],
        [fact.Derivation is { Rule: not DerivationRule.IsLess } ? Phrase.Quiet("worked out from the case") : fact.Ask.Replace("{drug}", "the drug", StringComparison.Ordinal)],
    ];

    private static string Kind(Fact fact) => (fact.Kind == FactKind.Judgement ? "Judgement: " : "") + fact.Type switch
    {
        FactType.YesNo => "yes or no.",
        FactType.Number => $"a number{(fact.Unit is { } unit ? " (" + unit + ")" : "")}{Range(fact)}.",
        FactType.Duration => "a length of time.",
        FactType.Date => "a day.",
        _ => $"one of: {string.Join("; ", fact.Choices.Select(choice => choice.Label))}.",
    };

    private static string Range(Fact fact) => (fact.Least, fact.Most) switch
    {
        ({ } least, { } most) => $", {ScreenWords.Number(least)} to {ScreenWords.Number(most)}",
        ({ } least, null) => $", {ScreenWords.Number(least)} or more",
        (null, { } most) => $", {ScreenWords.Number(most)} or less",
        _ => "",
    };
}
