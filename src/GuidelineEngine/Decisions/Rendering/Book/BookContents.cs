using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The table of contents.</summary>
internal static class BookContents
{
    public static IReadOnlyList<Block> Of(RulePack pack) =>
    [
        new HeadingBlock(2, "Contents", "contents"),
        new ListBlock(
        [
            Section("How to check this book", "how"),
            Section("Sources", "sources"),
            Section("Guidelines", "guidelines") with { Children = [.. BookTopics.BySource(pack).Select(Topics)] },
            Section("Vocabulary", "vocabulary"),
            .. pack.Policy is null ? (ListEntry[])[] : [Section("Policy", "policy")],
            .. pack.Formulary is null ? (ListEntry[])[] : [Section("Drug formulary", "formulary")],
            Section("Drugs by class", "drugs"),
            Section("Services", "services"),
            Section("Worklist", "worklist"),
        ]),
    ];

    private static ListEntry Section(string title, string anchor) => ListEntry.Of(Phrase.Link(title, anchor));

    private static ListEntry Topics(IGrouping<Source, Guideline> guidelines) => ListEntry.Of(guidelines.Key.Short) with
    {
        Children = [.. guidelines.Select(guideline => ListEntry.Of(Phrase.Link(guideline.Title, BookPlaces.AnchorOf(guideline)), " ", Phrase.Code(guideline.Id)))],
    };
}
