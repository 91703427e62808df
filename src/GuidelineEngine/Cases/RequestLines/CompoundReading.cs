using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>
/// Reads what a pharmacy makes up: <c>Compound cream: ketoprofen 20%, gabapentin 6% 120 gm</c>. Several ingredients are one
/// product only where the line says that they are mixed, or names a form that is put on the skin.
/// </summary>
internal static class CompoundReading
{
    /// <summary>The mixture that the line names, its percentages taken; null where it names none.</summary>
    internal static Product? Take(TokenLine line, IReadOnlyList<NameInLine> names, DrugCatalogue catalogue)
    {
        string[] ingredients = [.. names.SelectMany(name => name.Ingredients).Distinct(StringComparer.Ordinal)];
        if (ingredients.Length < 2 || names.Any(name => name.Brand is not null) || catalogue.WithIngredients(ingredients).Count > 0
            || catalogue.Mixture("topical") is not { } mixture || !SaysSo(line))
        {
            return null;
        }

        foreach (var name in names)
        {
            TakePercentages(line, name);
        }

        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, "compound", "compounded", "topical", "in", "base", "vehicle", "and", "with"))
            {
                line.Take(at, 1);
            }
        }

        return mixture.Of(ingredients);
    }

    private static bool SaysSo(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, "compound", "compounded", "cream", "gel", "ointment", "lotion", "topical"))
            {
                return true;
            }
        }

        return false;
    }

    // Before or behind the name: "10% ketoprofen", "ketoprofen 10%", "ketoprofen/gabapentin 10%/6%".
    private static void TakePercentages(TokenLine line, NameInLine name)
    {
        var at = name.At;
        while (at < line.Count && !line.IsFree(at))
        {
            at++;
        }

        while (line.Number(at) is not null)
        {
            var length = line.Is(at + 1, "%") ? 2 : line.Is(at + 1, "/", "-") ? 1 : 0;
            if (length == 0)
            {
                break;
            }

            line.Take(at, length);
            at += length;
            if (line.Is(at, "/", "-") && line.Number(at + 1) is not null)
            {
                line.Take(at, 1);
                at++;
            }
        }

        if (line.Is(name.At - 1, "%") && line.Number(name.At - 2) is not null)
        {
            line.Take(name.At - 2, 2);
        }
    }
}
