using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs;

/// <summary>Reads products, one mapping each, keyed by ingredients, route and release.</summary>
internal sealed class ProductsReader(DiagnosticBag diagnostics, ClassesReader classes)
{
    internal static readonly Dictionary<string, Stopping> StoppingWords = new(StringComparer.Ordinal)
    {
        ["ordinary"] = Stopping.Ordinary,
        ["wean"] = Stopping.Wean,
        ["do_not_stop"] = Stopping.DoNotStop,
    };

    private readonly Dictionary<string, Product> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Brand> brands = new(StringComparer.Ordinal);

    internal IReadOnlyList<Product> Products => [.. byId.Values];

    internal void Read(MappingNode? node)
    {
        foreach (var entry in node?.Entries ?? [])
        {
            if (ProductKey.Read(entry.Key.Text) is not { } key)
            {
                diagnostics.Report(DiagnosticCatalogue.ProductKeyUnclear, entry.Key.Span, entry.Key.Text, Alternatives.OneOf(ProductKey.Routes));
                continue;
            }

            if (byId.TryGetValue(key.Id, out var first))
            {
                diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, entry.Key.Span, "the product", key.Id, first.Span!.Value);
                continue;
            }

            if (MappingReader.Over(entry.Value, diagnostics, "a product") is { } reader)
            {
                byId.Add(key.Id, Product(key, reader, entry.Key.Span));
            }
        }
    }

    /// <summary>Further brands of products that may be declared elsewhere, in a lower layer for one.</summary>
    internal void ReadBrands(MappingNode? node)
    {
        foreach (var entry in node?.Entries ?? [])
        {
            if (ProductKey.Read(entry.Key.Text) is { } key && byId.TryGetValue(key.Id, out var product))
            {
                var unit = product.Strengths.Count > 0 ? product.Strengths[0].Unit : "mg";
                byId[key.Id] = product with { Brands = [.. product.Brands, .. Brands(entry.Value, key, unit)] };
                continue;
            }

            diagnostics.ReportWithHint(
                DiagnosticCatalogue.BrandsOfNoProduct, entry.Key.Span, Alternatives.DidYouMean(entry.Key.Text, byId.Keys), entry.Key.Text);
        }
    }

    private Product Product(ProductKey key, MappingReader reader, SourceSpan span)
    {
        var brandNodes = reader.Take("brands");
        var classNodes = reader.TakeTextList("classes");
        var strengths = reader.TakeTextList("strengths");
        var unit = reader.TakeText("unit") ?? "mg";
        var forms = reader.TakeTextList("forms");
        var stopping = reader.Require("stopping") is null ? null : reader.TakeWord("stopping", StoppingWords);
        var schedules = SchedulesReader.Read(reader.Take("schedule"), diagnostics);
        var maximum = MaximumReader.Read(reader.Take("maximum"), diagnostics);
        var facts = reader.TakeTextList("facts");
        reader.Finish();
        if (classNodes.Count == 0)
        {
            diagnostics.Report(DiagnosticCatalogue.MissingKey, span, "a product", "classes");
        }

        return new()
        {
            Id = key.Id,
            Ingredients = key.Ingredients,
            Route = key.Route,
            Release = key.Release,
            Forms = [.. forms.Select(form => form.Text)],
            Brands = [.. Brands(brandNodes, key, unit)],
            Strengths = [.. strengths.Select(strength => Strength(strength, key, unit)).OfType<Strength>()],
            Classes = classes.WithParents(classNodes),
            Stopping = stopping ?? Stopping.Wean,
            Schedules = schedules,
            Maximum = maximum,
            Facts = [.. facts.Select(fact => fact.Text)],
            Span = span,
        };
    }

    // A brand is a name, or a name with the strength that it states: { name: "Tylenol #3", strength: 30/300 }.
    private List<Brand> Brands(Node? node, ProductKey key, string unit)
    {
        var found = new List<Brand>();
        IReadOnlyList<Node> items = node switch { SequenceNode list => list.Items, null => [], var single => [single] };
        foreach (var item in items)
        {
            Brand? brand = null;
            if (item is MappingNode)
            {
                var reader = MappingReader.Over(item, diagnostics, "a brand")!;
                var name = reader.RequireText("name");
                var strength = reader.RequireScalar("strength");
                reader.Finish();
                brand = name is null ? null : new Brand(name, strength is null ? null : Strength(strength, key, unit)) { Span = item.Span };
            }
            else if (ValueReading.Scalar(item, diagnostics, "a brand") is { } plain)
            {
                brand = new Brand(plain.Text) { Span = plain.Span };
            }

            if (brand is null)
            {
                continue;
            }

            if (brands.TryAdd(DrugSpelling.Of(brand.Name), brand))
            {
                found.Add(brand);
            }
            else
            {
                diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, item.Span, "the brand", brand.Name, brands[DrugSpelling.Of(brand.Name)].Span!.Value);
            }
        }

        return found;
    }

    private Strength? Strength(ScalarNode node, ProductKey key, string unit)
    {
        if (StrengthText.Numbers(node.Text) is not { } numbers || numbers.Count != key.Ingredients.Count)
        {
            diagnostics.Report(DiagnosticCatalogue.StrengthDoesNotFit, node.Span, node.Text, string.Join("/", key.Ingredients), key.Ingredients.Count);
            return null;
        }

        return new(numbers, unit);
    }
}
