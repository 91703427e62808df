namespace GuidelineEngine.Packs;

/// <summary>The drugs that a pack knows: products, classes, spellings and equivalence tables. Immutable and thread-safe.</summary>
internal sealed class DrugCatalogue
{
    private readonly Dictionary<string, Product> byId;
    private readonly Dictionary<string, IReadOnlyList<DrugMatch>> byBrand;
    private readonly Dictionary<string, IReadOnlyList<Product>> byIngredients;
    // In the order declared, as the framework's dictionaries keep what is only added. None is frozen: that takes longer than all its look-ups in a case.
    private readonly Dictionary<string, Mixture> mixtures;
    private readonly Dictionary<string, EquivalenceTable> tables;
    private readonly Dictionary<string, ItemClass> classes;
    private readonly HashSet<string> ingredients;
    private readonly Dictionary<string, List<Product>> byClass;
    private readonly Dictionary<string, List<Product>> byIngredient;

    /// <summary>A catalogue of <paramref name="products"/>.</summary>
    /// <param name="products">The products; ids are unique.</param>
    /// <param name="classes">The classes they are sorted into.</param>
    /// <param name="tables">The equivalence tables.</param>
    /// <param name="names">The spellings of ingredients.</param>
    /// <param name="mixtures">What pharmacies make up, one a route.</param>
    public DrugCatalogue(
        IEnumerable<Product> products,
        IEnumerable<ItemClass>? classes = null,
        IEnumerable<EquivalenceTable>? tables = null,
        DrugNames? names = null,
        IEnumerable<Mixture>? mixtures = null)
    {
        ArgumentNullException.ThrowIfNull(products);
        Products = [.. products.OrderBy(product => product.Id, StringComparer.Ordinal)];
        Names = names ?? DrugNames.None;
        byId = Products.ToDictionary(product => product.Id, StringComparer.Ordinal);
        byBrand = Products
            .SelectMany(product => product.Brands.Select(brand => new DrugMatch(product, brand)))
            .GroupBy(match => DrugSpelling.Of(match.Brand!.Name), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<DrugMatch>)[.. group], StringComparer.Ordinal);
        byIngredients = Products
            .GroupBy(product => DrugSpelling.OfSet(product.Ingredients), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Product>)[.. group], StringComparer.Ordinal);
        byClass = ByEach(product => product.Classes);
        byIngredient = ByEach(product => product.Ingredients);
        ingredients = Products.SelectMany(product => product.Ingredients).ToHashSet(StringComparer.Ordinal);
        this.classes = (classes ?? []).ToDictionary(known => known.Name, StringComparer.Ordinal);
        this.mixtures = (mixtures ?? []).ToDictionary(mixture => mixture.Route, StringComparer.Ordinal);
        this.tables = (tables ?? []).ToDictionary(table => table.Id, StringComparer.Ordinal);
    }

    /// <summary>A catalogue that knows no drug.</summary>
    public static DrugCatalogue Empty { get; } = new([]);

    /// <summary>Every product, ordered by id.</summary>
    public IReadOnlyList<Product> Products { get; }

    /// <summary>The spellings of ingredients.</summary>
    public DrugNames Names { get; }

    /// <summary>The classes that products are sorted into.</summary>
    public IReadOnlyCollection<ItemClass> Classes => classes.Values;

    /// <summary>The equivalence tables.</summary>
    public IReadOnlyCollection<EquivalenceTable> Tables => tables.Values;

    /// <summary>The product of that id, or null.</summary>
    public Product? Product(string id) => byId.GetValueOrDefault(id);

    /// <summary>The class of that name, or null.</summary>
    public ItemClass? Class(string name) => classes.GetValueOrDefault(name);

    /// <summary>The table of that id, or null.</summary>
    public EquivalenceTable? Table(string id) => tables.GetValueOrDefault(id);

    /// <summary>What pharmacies make up, one a route.</summary>
    public IReadOnlyCollection<Mixture> Mixtures => mixtures.Values;

    /// <summary>What pharmacies make up for a route, or null.</summary>
    public Mixture? Mixture(string route) => mixtures.GetValueOrDefault(route);

    /// <summary>The products of a class, the products of the classes within it included.</summary>
    public IEnumerable<Product> InClass(string name) => Of(byClass, name).Distinct();

    /// <summary>The products that a scope covers, without a look at every other.</summary>
    public IEnumerable<Product> CoveredBy(Scope scope)
    {
        var candidates = scope.DrugClasses.Count > 0 ? scope.DrugClasses.SelectMany(name => Of(byClass, name))
            : scope.Ingredients.Count > 0 ? scope.Ingredients.SelectMany(name => Of(byIngredient, name))
            : Products;
        return candidates.Where(scope.Covers).Distinct();
    }

    /// <summary>
    /// The products that a name stands for: a brand, or ingredients joined by <c>/</c>, in either order, under any
    /// spelling the pack declares. Only exact names; several products where they differ in route or release.
    /// </summary>
    public IReadOnlyList<DrugMatch> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (byBrand.TryGetValue(DrugSpelling.Of(name), out var branded))
        {
            return branded;
        }

        var parts = name.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var found = parts.Select(part => Ingredient(part)).ToArray();
        return found.Length == 0 || found.Any(part => part is null)
            ? []
            : [.. WithIngredients(found!).Select(product => new DrugMatch(product, null))];
    }

    /// <summary>The ingredient that a spelling stands for, salts left off; null if it is none.</summary>
    public string? Ingredient(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        var words = DrugSpelling.Of(spelling).Split(' ').ToList();
        while (words.Count > 0)
        {
            var name = string.Join(' ', words);
            if (ingredients.TryGetValue(name, out var known))
            {
                return known;
            }

            if (Names.Synonyms.TryGetValue(name, out var meant) && ingredients.TryGetValue(meant, out known))
            {
                return known;
            }

            if (!Names.Salts.Contains(words[^1]))
            {
                return null;
            }

            words.RemoveAt(words.Count - 1);
        }

        return null;
    }

    /// <summary>The products with exactly these ingredients, in whatever order they are named.</summary>
    public IReadOnlyList<Product> WithIngredients(IEnumerable<string> named) => byIngredients.GetValueOrDefault(DrugSpelling.OfSet(named)) ?? [];

    /// <summary>Every name that <see cref="Find"/> knows, for suggestions: brands, ingredients and their other spellings.</summary>
    public IEnumerable<string> KnownNames =>
        Products.SelectMany(product => product.Brands.Select(brand => brand.Name)).Concat(ingredients).Concat(Names.Synonyms.Keys)
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    private Dictionary<string, List<Product>> ByEach(Func<Product, IReadOnlyList<string>> names)
    {
        var products = new Dictionary<string, List<Product>>(StringComparer.Ordinal);
        foreach (var product in Products)
        {
            foreach (var name in names(product))
            {
                if (!products.TryGetValue(name, out var named))
                    products.Add(name, named = []);
                named.Add(product);
            }
        }
        return products;
    }

    private static List<Product> Of(Dictionary<string, List<Product>> products, string name) => products.TryGetValue(name, out var named) ? named : [];
}
