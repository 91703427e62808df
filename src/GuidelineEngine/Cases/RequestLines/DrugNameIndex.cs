using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>A name found in a line: what it could be, and where it stands.</summary>
/// <param name="Products">The products it stands for; empty for ingredients that no product combines.</param>
/// <param name="Brand">The brand, where the name is one.</param>
/// <param name="Ingredients">The ingredients in the order written.</param>
/// <param name="Piece">The name as written.</param>
/// <param name="At">Its first token.</param>
internal sealed record NameInLine(IReadOnlyList<Product> Products, Brand? Brand, IReadOnlyList<string> Ingredients, string Piece, int At);

/// <summary>Finds drug names in a line: exact spellings only, the longest first. Built once from a catalogue.</summary>
internal sealed class DrugNameIndex
{
    private readonly DrugCatalogue catalogue;
    private readonly Dictionary<string, List<Phrase>> phrases;

    internal DrugNameIndex(DrugCatalogue catalogue)
    {
        this.catalogue = catalogue;
        var brands = catalogue.Products.SelectMany(product => product.Brands).Select(brand => new Phrase(Words(brand.Name), brand.Name, IsBrand: true));
        var generics = catalogue.Products.SelectMany(product => product.Ingredients).Concat(catalogue.Names.Synonyms.Keys)
            .Distinct(StringComparer.Ordinal).Select(name => new Phrase(Words(name), name, IsBrand: false));
        phrases = brands.Concat(generics).Where(phrase => phrase.Words.Length > 0)
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Words.Length).ThenBy(phrase => phrase.IsBrand ? 0 : 1).ToList(),
                StringComparer.Ordinal);
    }

    /// <summary>Takes every name in the line.</summary>
    internal List<NameInLine> Take(TokenLine line)
    {
        var found = new List<NameInLine>();
        for (var at = 0; at < line.Count; at++)
        {
            if (Brand(line, at) is ({ } brand, var length))
            {
                var matches = catalogue.Find(brand.Name);
                found.Add(new([.. matches.Select(match => match.Product)], matches[0].Brand, matches[0].Product.Ingredients, line.Take(at, length), at));
                at += length - 1;
            }
            else if (Run(line, at) is ({ Count: > 0 } ingredients, var count))
            {
                found.Add(new(catalogue.WithIngredients(ingredients.Distinct(StringComparer.Ordinal)), null, ingredients, line.Take(at, count), at));
                at += count - 1;
            }
        }

        return found;
    }

    // "hydrocodone bit/acetaminophen", "acetaminophen with codeine": ingredients and salts held together by joints.
    private (List<string> Ingredients, int Count)? Run(TokenLine line, int start)
    {
        var ingredients = new List<string>();
        var at = start;
        var end = start;
        while (Generic(line, at) is ({ } ingredient, var length))
        {
            ingredients.Add(ingredient);
            at += length;
            while (line.IsWord(at) && catalogue.Names.Salts.Contains(line.Token(at).Text))
            {
                at++;
            }

            end = at;
            at += line.Is(at, ".") ? 1 : 0;
            if (!line.Is(at, "/", "-", "+", "&", "and", "with", "w", ","))
            {
                break;
            }

            at += line.Is(at, "w") && line.Is(at + 1, "/") ? 2 : 1;
        }

        return ingredients.Count == 0 ? null : (ingredients, end - start);
    }

    private (Phrase Brand, int Length)? Brand(TokenLine line, int at) => Longest(line, at, isBrand: true);

    private (string Ingredient, int Length)? Generic(TokenLine line, int at) =>
        Longest(line, at, isBrand: false) is ({ } phrase, var length) && catalogue.Ingredient(phrase.Name) is { } ingredient ? (ingredient, length) : null;

    private (Phrase, int)? Longest(TokenLine line, int at, bool isBrand)
    {
        if (!line.IsWord(at) || !phrases.TryGetValue(line.Token(at).Text, out var candidates))
        {
            return null;
        }

        foreach (var phrase in candidates)
        {
            if (phrase.IsBrand == isBrand && Length(line, at, phrase.Words) is { } length)
            {
                return (phrase, length);
            }
        }

        return null;
    }

    private static int? Length(TokenLine line, int start, string[] words)
    {
        var at = start;
        for (var word = 0; word < words.Length; word++)
        {
            at += word > 0 && line.Is(at, "-", ".", "/") ? 1 : 0;
            if (!line.Is(at, words[word]))
            {
                return null;
            }

            at++;
        }

        return at - start;
    }

    private static string[] Words(string name) =>
        LineTokenizer.Words(name, sign: "#");

    private sealed record Phrase(string[] Words, string Name, bool IsBrand);
}
