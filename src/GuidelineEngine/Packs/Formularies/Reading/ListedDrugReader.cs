using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads what the list was seen to say of some products.</summary>
internal sealed class ListedDrugReader(PackReading reading)
{
    private DiagnosticBag Diagnostics => reading.Diagnostics;

    /// <summary>The entry; null, and reported, where it is none.</summary>
    public ListedDrug? Read(Node node, StatementNames statements)
    {
        if (MappingReader.Over(node, Diagnostics, "an entry of the list") is not { } entry)
            return null;
        entry.Require("product");
        var products = entry.TakeTextList("product").Select(ProductNamed).OfType<Product>().ToList();
        entry.Require("is");
        var status = entry.TakeWord("is", PackFormularyWords.Stated);
        var read = new ListedDrug
        {
            Products = products,
            Status = status ?? FormularyStatus.Unknown,
            From = entry.TakeDate("from"),
            To = entry.TakeDate("to"),
            Strength = entry.TakeNumber("strength"),
            Form = entry.TakeText("form"),
            Brands = [.. entry.TakeTextList("brand").Select(brand => brand.Text)],
            GenericOnly = entry.TakeYesNo("generic_only") ?? false,
            SpecialFillDays = FillRuleReader.Days(entry, "special_fill_days"),
            PerioperativeDays = FillRuleReader.Days(entry, "perioperative_days"),
            RestsOn = FormularyReader.RequireStatements(entry, statements),
            Span = Beginning(entry),
        };
        entry.Finish();
        return status is null ? null : read;
    }

    private Product? ProductNamed(ScalarNode key)
    {
        if (reading.Drugs.Product(key.Text) is { } product)
            return product;
        Names.ReportUnknown(DiagnosticCatalogue.UnknownProduct, key, reading.Drugs.Products.Select(known => known.Id), Diagnostics);
        return null;
    }

    private static SourceSpan Beginning(MappingReader entry) => entry.Node.Entries is [var first, ..] ? first.Key.Span : entry.Span;
}
