using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>What a pack does not cover: editions that it does not hold, topics without a guideline, drugs and services that nothing decides.</summary>
internal static class NotCovered
{
    public static IEnumerable<Block> Of(RulePack pack, PackCoverage coverage)
    {
        yield return ParagraphBlock.Of("What is not covered goes to a physician; it is never denied for that, and no older edition and no lower authority is asked in its place.");
        yield return new HeadingBlock(3, "Editions not held");
        yield return new ListBlock([.. Editions(pack).DefaultIfEmpty(ListEntry.Of("none"))]);
        yield return new HeadingBlock(3, "Topics without a guideline");
        yield return new ListBlock([.. Topics(coverage, isCovered: false).DefaultIfEmpty(ListEntry.Of("none"))]);
        yield return new HeadingBlock(3, "Left out of a topic that has guidelines");
        yield return new ListBlock([.. Topics(coverage, isCovered: true).DefaultIfEmpty(ListEntry.Of("none"))]);
        yield return new HeadingBlock(3, "Drugs that no guideline decides");
        yield return ParagraphBlock.Of(Joined(Undecided(pack)));
        yield return new HeadingBlock(3, "Services that no guideline decides");
        yield return ParagraphBlock.Of(Joined(pack.Services.Services
            .Where(service => !pack.Guidelines.Any(guideline => guideline.Decides && guideline.AppliesTo.IsOfServices && guideline.AppliesTo.Covers(service)))
            .Select(service => service.Label)));
    }

    private static IEnumerable<ListEntry> Editions(RulePack pack) => pack.Sources
        .Where(source => !source.IsHeld)
        .OrderBy(source => source.Window.From ?? DateOnly.MinValue).ThenBy(source => source.Id, StringComparer.Ordinal)
        .Select(source => ListEntry.Of(
            Phrase.Code(source.Id), $" {source.Title}: {(source.Window.Trigger == WindowTrigger.RequestDate ? "requests" : "services")} {BookPlaces.Window(source.Window.From, source.Window.To)}"));

    private static IEnumerable<ListEntry> Topics(PackCoverage coverage, bool isCovered) => coverage.Topics
        .Where(topic => isCovered ? topic.Guidelines.Count > 0 && topic.Why is not null : topic.Guidelines.Count == 0)
        .Select(topic => ListEntry.Of($"{topic.Id} {topic.Title}{(topic.Why is { } why ? ": " + why : "")}"));

    private static IEnumerable<string> Undecided(RulePack pack)
    {
        var decided = pack.Guidelines.Where(guideline => guideline.Decides).SelectMany(guideline => pack.Drugs.CoveredBy(guideline.AppliesTo)).ToHashSet();
        return pack.Drugs.Products.Where(product => !decided.Contains(product)).Select(product => product.Id);
    }

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } text ? text : "none";
}
