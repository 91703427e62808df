using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs;

/// <summary>
/// Reads the drug files of a pack: <c>classes</c>, <c>synonyms</c> and <c>salts</c>, <c>products</c> and more <c>brands</c> of them, <c>mixtures</c>, and equivalence
/// <c>tables</c>. A file may hold any of them; the order of files changes nothing.
/// </summary>
internal static class DrugCatalogueReader
{
    /// <summary>The catalogue of what could be read; whatever is wrong was reported.</summary>
    /// <param name="roots">The files, those of a lower layer first, and in each layer in order of their paths: of two that declare one name the later is reported.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    internal static DrugCatalogue Read(IEnumerable<Node> roots, DiagnosticBag diagnostics)
    {
        var files = roots
            .Select(root => MappingReader.Over(root, diagnostics, "a drug file")).OfType<MappingReader>().ToList();
        var classes = new ClassesReader(diagnostics, ClassWords.Drugs);
        var products = new ProductsReader(diagnostics, classes);
        var mixtures = new MixturesReader(diagnostics, classes);
        var names = new DrugNamesReader(diagnostics);
        var tables = new EquivalenceReader(diagnostics);
        foreach (var file in files)
        {
            classes.Read(file.TakeMapping("classes"));
        }

        classes.Check();
        foreach (var file in files)
        {
            products.Read(file.TakeMapping("products"));
            mixtures.Read(file.TakeMapping("mixtures"));
            names.Read(file.TakeMapping("synonyms"), file.TakeTextList("salts"));
            tables.Read(file.TakeMapping("tables"));
        }

        foreach (var file in files)
        {
            products.ReadBrands(file.TakeMapping("brands"));
            file.Finish();
        }

        names.Check(products.Products);
        return new(products.Products, classes.Classes, tables.Tables, names.Names, mixtures.Mixtures);
    }
}
