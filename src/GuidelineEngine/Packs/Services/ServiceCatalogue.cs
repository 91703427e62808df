namespace GuidelineEngine.Packs;

/// <summary>The services and body parts that a pack knows. Immutable and thread-safe.</summary>
internal sealed class ServiceCatalogue
{
    private readonly Dictionary<string, Service> byId;
    private readonly Dictionary<string, ItemClass> classes;
    private readonly Dictionary<string, BodyPart> bodyParts;
    private readonly Dictionary<string, BodyPart> bodyPartsByName;

    /// <summary>A catalogue of <paramref name="services"/>; ids are unique.</summary>
    public ServiceCatalogue(IEnumerable<Service> services, IEnumerable<ItemClass>? classes = null, IEnumerable<BodyPart>? bodyParts = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Services = [.. services.OrderBy(service => service.Id, StringComparer.Ordinal)];
        BodyParts = [.. (bodyParts ?? []).OrderBy(part => part.Id, StringComparer.Ordinal)];
        byId = Services.ToDictionary(service => service.Id, StringComparer.Ordinal);
        this.classes = (classes ?? []).ToDictionary(known => known.Name, StringComparer.Ordinal);
        this.bodyParts = BodyParts.ToDictionary(part => part.Id, StringComparer.Ordinal);
        bodyPartsByName = new Dictionary<string, BodyPart>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in BodyParts)
        {
            foreach (var name in part.Names.Prepend(part.Label).Prepend(part.Id))
                bodyPartsByName.TryAdd(name, part);
        }
    }

    /// <summary>A catalogue that knows no service.</summary>
    public static ServiceCatalogue Empty { get; } = new([]);

    /// <summary>Every service, ordered by id.</summary>
    public IReadOnlyList<Service> Services { get; }

    /// <summary>Every body part, ordered by id.</summary>
    public IReadOnlyList<BodyPart> BodyParts { get; }

    /// <summary>The classes that services are sorted into.</summary>
    public IReadOnlyCollection<ItemClass> Classes => classes.Values;

    /// <summary>The service of that id, or null.</summary>
    public Service? Service(string id) => byId.GetValueOrDefault(id);

    /// <summary>The class of that name, or null.</summary>
    public ItemClass? Class(string name) => classes.GetValueOrDefault(name);

    /// <summary>The body part of that id, or null.</summary>
    public BodyPart? BodyPart(string id) => bodyParts.GetValueOrDefault(id);

    /// <summary>The body part that goes by a name, its label or its id, in either case; or null.</summary>
    public BodyPart? BodyPartNamed(string name) => bodyPartsByName.GetValueOrDefault(name);

    /// <summary>The services that a scope covers.</summary>
    public IEnumerable<Service> CoveredBy(Scope scope) => Services.Where(scope.Covers);
}
