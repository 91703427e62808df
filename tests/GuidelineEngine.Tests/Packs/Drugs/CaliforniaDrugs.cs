using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tests.Packs.Drugs;

/// <summary>The drug files of the California pack, read once.</summary>
internal static class CaliforniaDrugs
{
    private static readonly DiagnosticBag Bag = new();

    public static DrugCatalogue Catalogue { get; } = Read();

    public static string Complaints => DiagnosticText.Render(Bag.ToSortedList(), _ => null);

    public static bool AreSound => !Bag.HasErrors;

    private static DrugCatalogue Read()
    {
        var pack = Repository.Path("rules", "california");
        var files = Directory.EnumerateFiles(Path.Combine(pack, "drugs"), "*.yaml").Append(Path.Combine(pack, "equivalence.yaml"));
        return DrugCatalogueReader.Read(files.Select(file => DocumentReader.Read(Path.GetFileName(file), File.ReadAllText(file), Bag)).OfType<Node>(), Bag);
    }
}
