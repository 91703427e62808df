namespace GuidelineEngine.Packs;

/// <summary>Which editions are in force, by the dates alone. Whether their conditions hold is for the records to say.</summary>
internal static class Editions
{
    /// <summary>
    /// For each work of each authority the edition whose window holds the date that its trigger names; of two, the later
    /// to take effect. In order of rank, then of id.
    /// </summary>
    public static IReadOnlyList<Source> InForce(RulePack pack, DateOnly requested, DateOnly service) =>
        [.. pack.Sources
            .Where(source => source.Standing == SourceStanding.Decides && source.Window.Holds(requested, service))
            .SelectMany(source => source.Works, (source, work) => new Edition(source, work))
            .GroupBy(edition => new Work(edition.Source.Authority, edition.Work), edition => edition.Source)
            .Select(editions => editions.OrderByDescending(source => source.Window.From?.DayNumber ?? 0).ThenBy(source => source.Id, StringComparer.Ordinal).First())
            .DistinctBy(source => source.Id, StringComparer.Ordinal)
            .OrderBy(source => source.Rank)
            .ThenBy(source => source.Id, StringComparer.Ordinal)];

    /// <summary>The equivalence table that the highest edition in force names; null where none does.</summary>
    public static EquivalenceTable? EquivalenceTable(RulePack pack, DateOnly requested, DateOnly service) =>
        InForce(pack, requested, service).Select(source => source.EquivalenceTable).FirstOrDefault(table => table is not null) is { } id
            ? pack.Drugs.Table(id)
            : null;

    // Classes and not tuples: the framework's generic code over a structure is compiled at every start.
    private sealed record Edition(Source Source, string Work);

    private sealed record Work(string Authority, string Name);
}
