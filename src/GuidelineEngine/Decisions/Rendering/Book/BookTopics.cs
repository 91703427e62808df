using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Wording;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The guidelines, by source in the order of rank, each with its statements, its criteria and its questions.</summary>
internal static class BookTopics
{
    public static IReadOnlyList<IGrouping<Source, Guideline>> BySource(RulePack pack) =>
        [.. pack.Guidelines
            .OrderBy(guideline => guideline.Title, StringComparer.Ordinal).ThenBy(guideline => guideline.Id, StringComparer.Ordinal)
            .GroupBy(guideline => guideline.Source)
            .OrderBy(guidelines => guidelines.Key.Standing).ThenBy(guidelines => guidelines.Key.Rank)
            .ThenBy(guidelines => guidelines.Key.Window.From ?? DateOnly.MinValue).ThenBy(guidelines => guidelines.Key.Id, StringComparer.Ordinal)];

    public static IReadOnlyList<Block> Of(RulePack pack) =>
    [
        new HeadingBlock(2, "Guidelines", "guidelines"),
        .. BySource(pack).SelectMany(guidelines => guidelines).SelectMany(guideline => Topic(guideline, pack)),
    ];

    private static IEnumerable<Block> Topic(Guideline guideline, RulePack pack)
    {
        yield return new HeadingBlock(3, guideline.Title, BookPlaces.AnchorOf(guideline));
        yield return new ListBlock([.. About(guideline, pack)]);
        yield return new HeadingBlock(4, "What the source says");
        yield return new ListBlock([.. guideline.Statements.Select(BookPlaces.Tickable)]);
        foreach (var block in BookCriteria.Of(guideline))
            yield return block;
        var questions = CriterionQuestions.Of(guideline, pack);
        if (questions.Count == 0)
            yield break;
        yield return new HeadingBlock(4, "What is asked");
        yield return new ListBlock([.. questions.Select(question => ListEntry.Of(question))]);
    }

    private static IEnumerable<ListEntry> About(Guideline guideline, RulePack pack)
    {
        yield return ListEntry.Of(Phrase.Code(guideline.Id), " of ", Phrase.Link(guideline.Source.Short, BookPlaces.AnchorOf(guideline.Source)), pack.Layers.Count > 1 ? $", layer {guideline.Layer}" : "");
        yield return ListEntry.Of(Phrase.Strong("Applies to: "), ScopeWords.Of(guideline.AppliesTo));
        if (guideline.AppliesWhen is { } when)
            yield return ListEntry.Of(Phrase.Strong("Only where: "), FormulaWords.Of(when));
        if (guideline.InsteadOf.Count > 0)
            yield return ListEntry.Of(Phrase.Strong("Stands instead of: "), string.Join(", ", guideline.InsteadOf));
    }
}
