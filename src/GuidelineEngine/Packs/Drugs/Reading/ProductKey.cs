namespace GuidelineEngine.Packs;

/// <summary>A product's key as a pack writes it: <c>zolpidem oral extended</c>, <c>doxepin oral (low dose)</c>.</summary>
/// <param name="Id">The key itself.</param>
/// <param name="Ingredients">The ingredients, in order.</param>
/// <param name="Route">The route.</param>
/// <param name="Release">The release; immediate where the key names none.</param>
internal sealed record ProductKey(string Id, IReadOnlyList<string> Ingredients, string Route, string Release)
{
    /// <summary>The routes that a key can name.</summary>
    internal static readonly string[] Routes =
        ["oral", "sublingual", "buccal", "transdermal", "topical", "nasal", "intramuscular", "subcutaneous", "injected"];

    /// <summary>The releases that a key can name.</summary>
    internal static readonly string[] Releases = ["immediate", "extended", "delayed"];

    /// <summary>The parts of a key; null when it does not name ingredients and a route.</summary>
    internal static ProductKey? Read(string key)
    {
        var bracket = key.IndexOf(" (", StringComparison.Ordinal);
        var words = (bracket < 0 ? key : key[..bracket]).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var release = "immediate";
        if (words.Count > 0 && Releases.Contains(words[^1]))
        {
            release = words[^1];
            words.RemoveAt(words.Count - 1);
        }

        if (words.Count < 2 || !Routes.Contains(words[^1]))
        {
            return null;
        }

        string[] ingredients = string.Join(' ', words.Take(words.Count - 1)).Split('/');
        return ingredients.Any(name => name.Length == 0 || name != DrugSpelling.Of(name)) ? null : new(key, ingredients, words[^1], release);
    }
}
