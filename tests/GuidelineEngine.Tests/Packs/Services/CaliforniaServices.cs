using GuidelineEngine.Cases;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Tests.Packs.Drugs;

namespace GuidelineEngine.Tests.Packs.Services;

/// <summary>The service files of the California pack, read once.</summary>
internal static class CaliforniaServices
{
    private static readonly DiagnosticBag Bag = new();

    public static ServiceCatalogue Catalogue { get; } = Read();

    public static RequestLineReader Lines { get; } = new(CaliforniaDrugs.Catalogue, Catalogue);

    public static string Complaints => DiagnosticText.Render(Bag.ToSortedList(), _ => null);

    private static ServiceCatalogue Read()
    {
        var folder = Repository.Path("rules", "california", "services");
        var files = Directory.EnumerateFiles(folder, "*.yaml").Select(file => DocumentReader.Read(Path.GetFileName(file), File.ReadAllText(file), Bag));
        return ServiceCatalogueReader.Read(files.OfType<MappingNode>().ToList(), CaliforniaDrugs.Catalogue, Bag);
    }
}
