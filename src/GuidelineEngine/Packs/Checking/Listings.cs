using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A drug has one status a day on the list, and a status that ends does so after it began.</summary>
internal static class Listings
{
    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        if (pack.Formulary is not { } formulary)
            return;
        foreach (var drug in formulary.Drugs)
        {
            if (drug is { From: { } from, To: { } to } && from > to)
                diagnostics.Report(DiagnosticCatalogue.EndsBeforeItBegins, drug.Span, Text(to), Text(from));
        }
        foreach (var (first, second, product) in Overlapping(formulary))
        {
            diagnostics.Report(
                DiagnosticCatalogue.ListedTwice, second.Span, product.Id, PackWords.Of(second.Status), first.Span, PackWords.Of(first.Status));
        }
    }

    private static IEnumerable<(ListedDrug First, ListedDrug Second, Product Product)> Overlapping(Formulary formulary) =>
        formulary.Drugs
            .SelectMany(drug => drug.Products.Select(product => (drug, product)))
            .GroupBy(listed => listed.product.Id, StringComparer.Ordinal)
            .SelectMany(listed => listed.SelectMany(
                (second, at) => listed.Take(at).Where(first => first.drug.Overlaps(second.drug)).Select(first => (first.drug, second.drug, second.product))));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
