using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs;

/// <summary>
/// Reads the service files of a pack: <c>body_parts</c>, <c>classes</c> and <c>services</c>. A file may hold any of them; the
/// order of files changes nothing.
/// </summary>
internal static class ServiceCatalogueReader
{
    /// <summary>The catalogue of what could be read; whatever is wrong was reported.</summary>
    /// <param name="roots">The files, those of a lower layer first, and in each layer in order of their paths.</param>
    /// <param name="drugs">The drugs of the pack: no service may bear the name of one.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    internal static ServiceCatalogue Read(IEnumerable<MappingNode> roots, DrugCatalogue drugs, DiagnosticBag diagnostics)
    {
        var files = roots.Select(root => new MappingReader(root, diagnostics, "a service file")).ToList();
        var names = new NamesOnLines(drugs, diagnostics);
        var bodyParts = new BodyPartsReader(diagnostics, names);
        var classes = new ClassesReader(diagnostics, ClassWords.Services);
        foreach (var file in files)
        {
            bodyParts.Read(file.TakeMapping("body_parts"));
            classes.Read(file.TakeMapping("classes"));
        }

        classes.Check();
        var services = new ServicesReader(diagnostics, classes, bodyParts, names);
        foreach (var file in files)
        {
            services.Read(file.TakeMapping("services"));
            file.Finish();
        }

        services.Check();
        return new(services.Services, classes.Classes, bodyParts.BodyParts);
    }
}
