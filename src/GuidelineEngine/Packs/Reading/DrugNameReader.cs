using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads <c>drug_class</c>, <c>ingredient</c> and <c>route</c> as names that the pack's drugs know.</summary>
internal sealed class DrugNameReader(PackReading reading)
{
    public IReadOnlyList<string> TakeClasses(MappingReader mapping) => Take(
        mapping, "drug_class", DiagnosticCatalogue.UnknownDrugClass, name => reading.Drugs.Class(name) is not null, () => reading.Drugs.Classes.Select(known => known.Name));

    public IReadOnlyList<string> TakeIngredients(MappingReader mapping) =>
        Take(mapping, "ingredient", DiagnosticCatalogue.IngredientOfNoProduct, IsIngredient, () => reading.DrugNames.Ingredients);

    public IReadOnlyList<string> TakeRoutes(MappingReader mapping) =>
        Take(mapping, "route", DiagnosticCatalogue.UnknownRoute, name => reading.DrugNames.Routes.Contains(name), () => reading.DrugNames.Routes);

    /// <summary>Reports an ingredient that no product has.</summary>
    public void CheckIngredient(ScalarNode name)
    {
        if (Knows && !IsIngredient(name.Text))
            Names.ReportUnknown(DiagnosticCatalogue.IngredientOfNoProduct, name, reading.DrugNames.Ingredients, reading.Diagnostics);
    }

    // Where no product could be read, every name would be unknown, and that would hide why.
    private bool Knows => reading.Drugs.Products.Count > 0;

    private bool IsIngredient(string name) => reading.DrugNames.Ingredients.Contains(name);

    private List<string> Take(
        MappingReader mapping, string key, DiagnosticDescriptor unknown, Func<string, bool> isKnown, Func<IEnumerable<string>> known)
    {
        var names = new List<string>();
        foreach (var name in mapping.TakeTextList(key))
        {
            if (Knows && !isKnown(name.Text))
                Names.ReportUnknown(unknown, name, known(), reading.Diagnostics);
            names.Add(name.Text);
        }
        if (mapping.Node[key] is SequenceNode { Items.Count: 0 } empty)
            reading.Diagnostics.Report(DiagnosticCatalogue.NothingListed, empty.Span, "`" + key + "`");
        return names;
    }
}
