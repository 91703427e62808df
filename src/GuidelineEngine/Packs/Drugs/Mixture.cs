namespace GuidelineEngine.Packs;

/// <summary>
/// What a pharmacy makes up of several ingredients by one route: a product that no catalogue can list beforehand. Its
/// guidelines are those of its ingredients by that route, and of the classes given here.
/// </summary>
/// <param name="Route">How it is given: topical.</param>
/// <param name="Classes">The classes that every mixture belongs to, and after them the classes that those belong to.</param>
/// <param name="Forms">The forms it comes in.</param>
/// <param name="Stopping">What ending it from one day to the next would do.</param>
internal sealed record Mixture(string Route, IReadOnlyList<string> Classes, IReadOnlyList<string> Forms, Stopping Stopping)
{
    /// <summary>The product of these ingredients.</summary>
    public Product Of(IReadOnlyList<string> ingredients) => new()
    {
        Id = string.Join('/', ingredients.Order(StringComparer.Ordinal)) + " " + Route + " (made up)",
        Ingredients = ingredients,
        Route = Route,
        Forms = Forms,
        Classes = Classes,
        Stopping = Stopping,
    };
}
