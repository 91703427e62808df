using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs;

/// <summary>Reads the other spellings of ingredients, and the salts.</summary>
internal sealed class DrugNamesReader(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> synonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> salts = new(StringComparer.Ordinal);
    private readonly List<ScalarNode> meant = [];

    internal DrugNames Names => new(synonyms, salts);

    internal void Read(MappingNode? synonymsNode, IReadOnlyList<ScalarNode> saltNodes)
    {
        foreach (var entry in synonymsNode?.Entries ?? [])
        {
            if (MappingReader.Over(synonymsNode, diagnostics, "the synonyms")?.TakeTextList(entry.Key.Text) is not { } spellings)
            {
                continue;
            }

            meant.Add(entry.Key);
            foreach (var spelling in spellings)
            {
                var spelt = DrugSpelling.Of(spelling.Text);
                if (!synonyms.TryAdd(spelt, entry.Key.Text) && synonyms[spelt] != entry.Key.Text)
                {
                    diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, spelling.Span, "the spelling", spelling.Text, places[spelt]);
                }

                places.TryAdd(spelt, spelling.Span);
            }
        }

        salts.UnionWith(saltNodes.Select(salt => DrugSpelling.Of(salt.Text)));
    }

    internal void Check(IReadOnlyList<Product> products)
    {
        var ingredients = products.SelectMany(product => product.Ingredients).ToHashSet(StringComparer.Ordinal);
        foreach (var ingredient in meant.Where(ingredient => !ingredients.Contains(ingredient.Text)))
        {
            diagnostics.ReportWithHint(
                DiagnosticCatalogue.UnknownIngredient, ingredient.Span, Alternatives.DidYouMean(ingredient.Text, ingredients), ingredient.Text);
        }
    }
}
