using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The services that a request can be for, by class, and the body parts that a line can name.</summary>
internal static class BookServices
{
    private static readonly string[] Columns = ["service", "names on a line", "counted in", "codes"];

    public static IReadOnlyList<Block> Of(RulePack pack)
    {
        var services = pack.Services;
        if (services.Services.Count == 0)
            return [new HeadingBlock(2, "Services", "services"), ParagraphBlock.Of("This pack has no catalogue of services: a request for one goes to a physician.")];
        var unsorted = services.Services.Where(service => service.Classes.Count == 0).ToList();
        return
        [
            new HeadingBlock(2, "Services", "services"),
            .. services.Classes.OrderBy(known => known.Name, StringComparer.Ordinal).SelectMany(known => Class(known, services)),
            .. unsorted.Count == 0 ? (Block[])[] : [new HeadingBlock(3, "Services of no class"), Table(unsorted)],
            new HeadingBlock(3, "Body parts"),
            new TableBlock("", ["body part", "names on a line", "levels"], [.. services.BodyParts.Select(part => CoverageTable.Row(
                part.Label, string.Join(", ", part.Names), string.Join(", ", part.Levels)))]),
        ];
    }

    private static IEnumerable<Block> Class(ItemClass known, ServiceCatalogue services)
    {
        // A service of a class within another belongs to both, and stands under the narrower.
        var own = services.Services
            .Where(service => service.Is(known.Name) && !service.Classes.Any(name => services.Class(name)?.Parents.Contains(known.Name) == true))
            .ToList();
        yield return new HeadingBlock(3, ScreenWords.Spoken(known.Name), "services-" + known.Name);
        yield return ParagraphBlock.Of(known.Meaning + (known.Parents.Count > 0 ? $" Within {string.Join(", ", known.Parents.Select(ScreenWords.Spoken))}." : ""));
        if (own.Count > 0)
            yield return Table(own);
    }

    private static TableBlock Table(IReadOnlyList<Service> services) => new("", Columns, [.. services.Select(service => CoverageTable.Row(
        service.Label, string.Join(", ", service.Names), service.CountedIn switch { ServiceCount.Visits => "visits", ServiceCount.Hours => "hours", ServiceCount.Levels => "levels", _ => "" },
        string.Join(", ", service.Codes.Select(code => $"{code.Code} ({code.System}, {code.Source})"))))]);
}
