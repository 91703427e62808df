using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads which requests something is about: <c>applies_to</c> and <c>except_for</c>.</summary>
internal sealed class ScopeReader(PackReading reading)
{
    private readonly DrugNameReader drugNames = new(reading);
    private readonly ServiceNameReader serviceNames = new(reading);

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
            Services = serviceNames.TakeServices(mapping),
            ServiceClasses = serviceNames.TakeClasses(mapping),
            ExceptFor = isException ? null : Read(mapping.Take("except_for"), "`except_for`", isException: true),
            Span = mapping.Span,
        };
        mapping.Finish();
        if (mapping.Node.Entries.All(entry => entry.Key.Text == "except_for"))
            reading.Diagnostics.Report(DiagnosticCatalogue.EmptyScope, mapping.Span, what);
        return scope;
    }
}
