using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>
/// Which of the products that a name stands for the line means: by release, route and form as written, then by
/// strength. Where the line is silent, the usual meaning of an unmarked name: by mouth, immediate release.
/// </summary>
internal static class ProductChoice
{
    internal static Product? Of(
        TokenLine line,
        IReadOnlyList<NameInLine> names,
        DrugCatalogue catalogue,
        ReadField<string>? release,
        ReadField<string>? route,
        ReadField<string>? form,
        WrittenStrength? strength)
    {
        if (names.Count == 0)
        {
            return null;
        }

        if (Named(line, names) is not { } candidates)
        {
            return null;
        }

        // "Xanax XR" under the name of the tablets: the same ingredients in the release that is written.
        candidates = release is null || candidates.Exists(product => product.Release == release.Value)
            ? candidates
            : [.. catalogue.WithIngredients(candidates[0].Ingredients).Where(product => candidates.Exists(other => other.Route == product.Route))];
        if (!Narrow(line, ref candidates, release, "release", product => product.Release == release!.Value)
            || !Narrow(line, ref candidates, route, "route", product => product.Route == route!.Value)
            || !Narrow(line, ref candidates, form, "form", product => LineWords.Fits(form!.Value, product.Route)))
        {
            return null;
        }

        candidates = Preferred(candidates, product => form is not null && product.Forms.Contains(form.Value, StringComparer.Ordinal));
        var strong = Preferred(candidates, product => strength is not null && names.Any(name => IsOf(product, strength, name.Ingredients)));
        if (strong.Count < candidates.Count && release is null && strong.TrueForAll(product => product.Release != "immediate")
            && candidates.Exists(product => product.Release == "immediate" && product.Route == strong[0].Route))
        {
            line.Doubt($"the release is not written; `{strength!.Piece}` is known only as {strong[0].Release} release");
        }

        candidates = Preferred(Preferred(strong, product => product.Route == "oral"), product => product.Release == "immediate");
        if (candidates.Count == 1)
        {
            return IsShorthand(line, names, catalogue, release, candidates[0]) ? null : candidates[0];
        }

        line.Doubt($"`{names[0].Piece}` could be {string.Join(" or ", candidates.Select(product => product.Id))}", blocks: true);
        return null;
    }

    // "Hydrocodone 10mg": alone it is known only as extended release, which is not written; the combination is often meant.
    private static bool IsShorthand(TokenLine line, IReadOnlyList<NameInLine> names, DrugCatalogue catalogue, ReadField<string>? release, Product product)
    {
        if (release is not null || product.Release == "immediate" || names.Any(name => name.Brand is not null)
            || catalogue.Products.FirstOrDefault(other => other.Release == "immediate" && other.Route == product.Route
                && other.Ingredients.Count > product.Ingredients.Count && product.Ingredients.All(other.Ingredients.Contains)) is not { } combined)
        {
            return false;
        }

        line.Doubt($"`{names[0].Piece}` alone is known only as {product.Release} release, which is not written; did you mean {combined.Drug}?", blocks: true);
        return true;
    }

    private static bool IsOf(Product product, WrittenStrength written, IReadOnlyList<string> order) =>
        StrengthReading.For(product, written, order) is { } strength && product.Strengths.Contains(strength);

    private static List<Product>? Named(TokenLine line, IReadOnlyList<NameInLine> names)
    {
        List<Product> candidates = [.. names[0].Products];
        if (candidates.Count == 0)
        {
            line.Doubt($"the catalogue has no product of {string.Join(" with ", names[0].Ingredients)}", blocks: true);
            return null;
        }

        // Another mention of the same drug ("Norco (hydrocodone/APAP)") may narrow; a different drug is a second request.
        foreach (var name in names.Skip(1))
        {
            var both = candidates.FindAll(product => name.Products.Any(other => other.IsSameCourseAs(product)));
            if (both.Count == 0)
            {
                line.Doubt($"two drugs are named: `{names[0].Piece}` and `{name.Piece}`", blocks: true);
                return null;
            }

            candidates = Preferred(both, product => name.Products.Contains(product));
        }

        return candidates;
    }

    private static bool Narrow(TokenLine line, ref List<Product> candidates, ReadField<string>? written, string what, Predicate<Product> fits)
    {
        if (written is null)
        {
            return true;
        }

        var left = candidates.FindAll(fits);
        if (left.Count == 0)
        {
            line.Doubt($"`{written.From}` does not fit: the catalogue has no {candidates[0].Drug} of that {what}", blocks: true);
            return false;
        }

        candidates = left;
        return true;
    }

    private static List<Product> Preferred(List<Product> candidates, Predicate<Product> fits) =>
        candidates.FindAll(fits) is { Count: > 0 } left ? left : candidates;
}
