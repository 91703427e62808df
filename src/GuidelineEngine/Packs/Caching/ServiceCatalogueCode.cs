namespace GuidelineEngine.Packs.Caching;

/// <summary>The catalogue of services, and the classes of either catalogue, as bytes.</summary>
internal static class ServiceCatalogueCode
{
    public static void Write(ModelWriter to, ServiceCatalogue services)
    {
        to.List(services.Services, Write);
        to.List(services.Classes, Write);
        to.List(services.BodyParts, Write);
    }

    public static ServiceCatalogue Read(ModelReader from) => new(from.List(ReadService), from.List(ReadClass), from.List(ReadBodyPart));

    public static void Write(ModelWriter to, ItemClass known)
    {
        to.Text(known.Name);
        to.Text(known.Meaning);
        to.Texts(known.Parents);
        to.SpanOrNone(known.Span);
    }

    public static ItemClass ReadClass(ModelReader from) => new(from.Text(), from.Text(), from.Texts()) { Span = from.SpanOrNone() };

    private static void Write(ModelWriter to, Service service)
    {
        to.Text(service.Id);
        to.Text(service.Label);
        to.Texts(service.Names);
        to.Texts(service.Classes);
        to.Number((int)service.CountedIn);
        to.List(service.Codes, Write);
        to.List(service.Spellings, Write);
        to.Texts(service.MadeOf);
        to.TextOrNone(service.TrialIs);
        to.SpanOrNone(service.Span);
    }

    private static Service ReadService(ModelReader from) => new()
    {
        Id = from.Text(),
        Label = from.Text(),
        Names = from.Texts(),
        Classes = from.Texts(),
        CountedIn = (ServiceCount)from.Number(),
        Codes = from.List(static from => new ServiceCode(from.Text(), from.Text(), from.Text())),
        Spellings = from.List(static from => new ServiceName(from.Text(), from.TextOrNone(), from.TextOrNone())),
        MadeOf = from.Texts(),
        TrialIs = from.TextOrNone(),
        Span = from.SpanOrNone(),
    };

    private static void Write(ModelWriter to, ServiceCode code)
    {
        to.Text(code.Code);
        to.Text(code.System);
        to.Text(code.Source);
    }

    private static void Write(ModelWriter to, ServiceName name)
    {
        to.Text(name.Text);
        to.TextOrNone(name.Approach);
        to.TextOrNone(name.BodyPart);
    }

    private static void Write(ModelWriter to, BodyPart part)
    {
        to.Text(part.Id);
        to.Text(part.Label);
        to.Texts(part.Names);
        to.Texts(part.Levels);
        to.Map(part.SidedNames, static (to, name) => to.Text(name), static (to, side) => to.Text(side));
        to.SpanOrNone(part.Span);
    }

    private static BodyPart ReadBodyPart(ModelReader from) => new(from.Text(), from.Text(), from.Texts(), from.Texts())
    {
        SidedNames = from.Map(static from => from.Text(), static from => from.Text(), StringComparer.Ordinal),
        Span = from.SpanOrNone(),
    };
}
