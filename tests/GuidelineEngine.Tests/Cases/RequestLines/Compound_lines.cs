using GuidelineEngine.Cases;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Tests.Cases.RequestLines;

/// <summary>What a pharmacy makes up of several ingredients.</summary>
public sealed class Compound_lines
{
    private const string Drugs = """
        classes:
          topical_compound: { means: Made up by a pharmacy. }
          nsaid: { means: An anti-inflammatory. }
        mixtures:
          topical: { classes: topical_compound, forms: [cream, gel], stopping: ordinary }
        products:
          ketoprofen topical: { classes: nsaid, strengths: [10, 20], unit: "%", forms: cream, stopping: ordinary }
          gabapentin topical: { classes: topical_compound, strengths: [6, 10], unit: "%", forms: cream, stopping: ordinary }
          gabapentin oral: { brands: Neurontin, classes: topical_compound, strengths: [300], forms: capsule, stopping: ordinary }
          lidocaine topical: { classes: topical_compound, strengths: [5], unit: "%", forms: patch, stopping: ordinary }
        """;

    private static readonly DrugCatalogue Catalogue = Read();
    private static readonly RequestLineReader Reader = new(Catalogue);

    [TestCase("Compound cream: ketoprofen 20%, gabapentin 6% 120 gm", "gabapentin/ketoprofen", "120 gram")]
    [TestCase("Gabapentin 10% / Ketoprofen 20% topical cream 240 grams", "gabapentin/ketoprofen", "240 gram")]
    [TestCase("Ketoprofen 10%, Gabapentin 6%, Lidocaine 5% compounded gel 60 gm", "gabapentin/ketoprofen/lidocaine", "60 gram")]
    public void Are_one_product_of_their_ingredients(string item, string ingredients, string quantity)
    {
        var line = Reader.Read(item);
        line.IsUnderstood.Should().BeTrue("{0}", string.Join("; ", line.Doubts.Select(doubt => doubt.Text)));
        line.Product!.Id.Should().Be(ingredients + " topical (made up)");
        line.Product.Is("topical_compound").Should().BeTrue();
        $"{line.Quantity!.Value:0} {line.Unit}".Should().Be(quantity);
        line.Strength.Should().BeNull("each ingredient has a strength of its own");
    }

    [TestCase("Ketoprofen and gabapentin", Description = "two drugs, and nothing says that they are mixed")]
    [TestCase("Neurontin 300mg and ketoprofen cream 10%", Description = "a brand is a product of its own")]
    [TestCase("Compound cream: ketoprofen 20%, unobtainium 6% 120 gm")]
    public void Are_not_understood_where_anything_is_unclear(string item) => Reader.Read(item).IsUnderstood.Should().BeFalse();

    [Test]
    public void A_dose_in_grams_is_no_quantity() => Reader.Read("Ketoprofen cream 10% apply 20 g daily").Quantity.Should().BeNull();

    private static DrugCatalogue Read()
    {
        var diagnostics = new DiagnosticBag();
        var catalogue = DrugCatalogueReader.Read([DocumentReader.Read("drugs.yaml", Drugs, diagnostics)!], diagnostics);
        diagnostics.Count.Should().Be(0);
        return catalogue;
    }
}
