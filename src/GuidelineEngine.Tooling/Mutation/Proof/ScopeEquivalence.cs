using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Mutation.Proof;

/// <summary>
/// Proves that two scopes are one: they cover the same of every product and service that a line can be read as. What a
/// pharmacy mixes is no entry of the catalogue; a scope asks of it for one ingredient, and its exception for another, so
/// that mixtures of two show every difference.
/// </summary>
internal static class ScopeEquivalence
{
    /// <param name="pack">The pack as it is.</param>
    /// <param name="changed">The pack with the change.</param>
    /// <param name="guideline">The guideline whose scope is another.</param>
    public static bool IsProved(RulePack pack, RulePack changed, string guideline)
    {
        var (was, becomes) = (ScopeOf(pack, guideline), ScopeOf(changed, guideline));
        // What "this class" means to a course follows from the classes that scopes name.
        return pack.DecidingClasses.SetEquals(changed.DecidingClasses)
            && pack.Services.Services.All(service => was.Covers(service) == becomes.Covers(service))
            && pack.Drugs.Products.All(product => was.Covers(product) == becomes.Covers(product))
            && Mixtures(pack).All(product => was.Covers(product) == becomes.Covers(product));
    }

    private static Scope ScopeOf(RulePack pack, string guideline) => pack.Guidelines.Single(known => known.Id == guideline).AppliesTo;

    private static IEnumerable<Product> Mixtures(RulePack pack) => pack.Drugs.Mixtures.SelectMany(mixture => OfTwo(mixture, pack));

    private static IEnumerable<Product> OfTwo(Mixture mixture, RulePack pack)
    {
        string[] ingredients = [.. pack.Drugs.Products.SelectMany(product => product.Ingredients).Distinct(StringComparer.Ordinal)];
        for (var first = 0; first < ingredients.Length; first++)
        {
            for (var second = first; second < ingredients.Length; second++)
                yield return mixture.Of(first == second ? [ingredients[first]] : [ingredients[first], ingredients[second]]);
        }
    }
}
