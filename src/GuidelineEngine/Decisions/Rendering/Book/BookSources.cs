using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Wording;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The documents in their editions: when each governs, under which condition, and what it is silent on.</summary>
internal static class BookSources
{
    public static IReadOnlyList<Block> Of(RulePack pack) =>
    [
        new HeadingBlock(2, "Sources", "sources"),
        ParagraphBlock.Of("In the order of their rank. Of two editions of one work in force, the later to take effect governs. What an edition governs that the pack does not hold goes to a physician; no older edition takes its place."),
        .. pack.Sources
            .OrderBy(source => source.Standing).ThenBy(source => source.Rank).ThenBy(source => source.Window.From ?? DateOnly.MinValue).ThenBy(source => source.Id, StringComparer.Ordinal)
            .SelectMany(Source),
    ];

    private static IEnumerable<Block> Source(Source source)
    {
        yield return new HeadingBlock(3, source.Title, BookPlaces.AnchorOf(source));
        yield return new ListBlock([.. Facts(source)]);
        if (source.SilentOn.Count == 0)
            yield break;
        yield return new HeadingBlock(4, "Declared silent on");
        yield return new ListBlock([.. source.SilentOn.Select(silence =>
        {
            var entry = BookPlaces.Tickable(silence.Statement);
            return entry with { Notes = [[$"opens the way to lower authorities for {ScopeWords.Of(silence.Scope)}"], .. entry.Notes] };
        })]);
    }

    private static IEnumerable<ListEntry> Facts(Source source)
    {
        yield return ListEntry.Of(Phrase.Code(source.Id), ", cited as “" + source.Short + "”", Edition(source));
        yield return ListEntry.Of(Phrase.Strong("Standing: "), source.Standing switch
        {
            SourceStanding.Safety => "safety: it cautions and never decides",
            SourceStanding.Law => "law: statements rest on it, and it holds no guideline of its own",
            _ => $"it can decide; authority {source.Authority}, rank {ScreenWords.Number(source.Rank + 1)}",
        });
        yield return ListEntry.Of(Phrase.Strong("Governs: "), Window(source.Window));
        if (source.Works is not [var work] || work != source.Authority)
            yield return ListEntry.Of(Phrase.Strong("Edition of: "), string.Join(", ", source.Works));
        if (source.SpeaksOnlyOf is { } only)
            yield return ListEntry.Of(Phrase.Strong("Speaks only of: "), ScopeWords.Of(only));
        if (source.Condition is { } condition)
            yield return ListEntry.Of(Phrase.Strong("Only where: "), FormulaWords.Of(condition));
        yield return ListEntry.Of(Phrase.Strong("Text: "), source.IsHeld ? "held in part: what the guidelines below say of it" : Phrase.Strong("not held: a request that it governs goes to a physician"));
        if (source.Pages is { } pages)
            yield return ListEntry.Of(Phrase.Strong("Pages: "), ScreenWords.Number(pages));
        if (source.EquivalenceTable is { } table)
            yield return ListEntry.Of(Phrase.Strong("Morphine equivalents: "), "by the table ", Phrase.Code(table));
    }

    private static string Edition(Source source)
    {
        var parts = new[] { source.Edition is { } edition ? "edition " + edition : null, source.Chapter is { } chapter ? "chapter " + chapter : null }.OfType<string>().ToList();
        return parts.Count == 0 ? "" : ", " + string.Join(", ", parts);
    }

    private static string Window(EditionWindow window)
    {
        var days = BookPlaces.Window(window.From, window.To);
        return days.Length == 0 ? "at all times" : (window.Trigger == WindowTrigger.RequestDate ? "requests made " : "services given ") + days;
    }
}
