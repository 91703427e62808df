using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>A service named in a line, and the name as written.</summary>
internal sealed record ServiceInLine(Service Service, ServiceName Name, string Piece, int At);

/// <summary>Finds the services that a line names.</summary>
internal sealed class NamedServices
{
    private readonly ServiceCatalogue catalogue;
    private readonly PhraseIndex<NamedService> index;

    internal NamedServices(ServiceCatalogue catalogue)
    {
        this.catalogue = catalogue;
        index = new(catalogue.Services.SelectMany(service => Spellings(service), (service, name) => new Phrase<NamedService>(name.Text, new NamedService(service, name))));
    }

    /// <summary>Takes every name in the line.</summary>
    internal List<ServiceInLine> Take(TokenLine line)
    {
        var found = new List<ServiceInLine>();
        for (var at = 0; at < line.Count; at++)
        {
            if (index.At(line, at) is ({ } named, var count))
            {
                found.Add(new(named.Service, named.Name, line.Take(at, count), at));
                at += count - 1;
            }
        }

        return found;
    }

    /// <summary>The service that all the names stand for; null, with a doubt, where they stand for several.</summary>
    internal Service? Of(TokenLine line, List<ServiceInLine> named)
    {
        var services = named.Select(one => one.Service).Distinct().ToList();
        if (services.Count == 1)
        {
            return services[0];
        }

        var whole = catalogue.Services.FirstOrDefault(service => service.MadeOf.Count > 0
            && services.All(part => part == service || service.MadeOf.Contains(part.Id))
            && (services.Contains(service) || service.MadeOf.All(part => services.Any(one => one.Id == part))));
        if (whole is null)
        {
            line.Doubt("the line names more than one service: " + string.Join(", ", services.Select(service => service.Label)), blocks: true);
        }

        return whole;
    }

    // The id and the label are names as well: a case file may give either.
    private static IEnumerable<ServiceName> Spellings(Service service) =>
        service.Spellings.Concat(service.Names.Append(service.Label).Append(service.Id).Select(name => new ServiceName(name)))
            .DistinctBy(name => DrugSpelling.Of(name.Text), StringComparer.Ordinal);

    private sealed record NamedService(Service Service, ServiceName Name);
}
