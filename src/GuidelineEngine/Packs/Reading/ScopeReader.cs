using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads which requests something is about: <c>applies_to</c> and <c>except_for</c>.</summary>
internal sealed class ScopeReader(PackReading reading)
{
    private readonly DrugNameReader drugNames = new(reading);

    /// <summary>The scope; null, and reported, when the node is no mapping.</summary>
    public Scope? Read(Node? node, string what) => Read(node, what, isException: false);

    private Scope? Read(Node? node, string what, bool isException)
    {
        if (MappingReader.Over(node, reading.Diagnostics, what) is not { } mapping)
            return null;
        var scope = new Scope
        {
            DrugClasses = drugNames.TakeClasses(mapping),
            Ingredients = drugNames.TakeIngredients(mapping),
            Routes = drugNames.TakeRoutes(mapping),
            Services = TakeServices(mapping),
            ServiceClasses = TakeServiceClasses(mapping),
            ExceptFor = isException ? null : Read(mapping.Take("except_for"), "`except_for`", isException: true),
            Span = mapping.Span,
        };
        mapping.Finish();
        if (mapping.Node.Entries.All(entry => entry.Key.Text == "except_for"))
            reading.Diagnostics.Report(DiagnosticCatalogue.EmptyScope, mapping.Span, what);
        return scope;
    }

    private List<string> TakeServices(MappingReader mapping) => Take(
        mapping, "service", DiagnosticCatalogue.UnknownService, name => reading.Services.Service(name) is not null, reading.Services.Services.Select(known => known.Id));

    private List<string> TakeServiceClasses(MappingReader mapping) => Take(
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
