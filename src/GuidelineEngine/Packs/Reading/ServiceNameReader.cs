using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>service</c> and <c>service_class</c> as names that the pack's services know.</summary>
internal sealed class ServiceNameReader(PackReading reading)
{
    public IReadOnlyList<string> TakeServices(MappingReader mapping) => Take(
        mapping, "service", DiagnosticCatalogue.UnknownService, name => reading.Services.Service(name) is not null, reading.Services.Services.Select(known => known.Id));

    public IReadOnlyList<string> TakeClasses(MappingReader mapping) => Take(
        mapping, "service_class", DiagnosticCatalogue.UnknownServiceClass, name => reading.Services.Class(name) is not null, reading.Services.Classes.Select(known => known.Name));

    // Where no service could be read, every name would be unknown, and that would hide why.
    private List<string> Take(MappingReader mapping, string key, DiagnosticDescriptor unknown, Func<string, bool> isKnown, IEnumerable<string> known)
    {
        var names = mapping.TakeTextList(key);
        foreach (var name in names.Where(name => reading.Services.Services.Count > 0 && !isKnown(name.Text)))
            Names.ReportUnknown(unknown, name, known, reading.Diagnostics);
        return [.. names.Select(name => name.Text)];
    }
}
