using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>A strength as it is written: its numbers in the order written, and the unit if one is.</summary>
internal sealed record WrittenStrength(IReadOnlyList<decimal> Numbers, string? Unit, string Piece);

/// <summary>Reads <c>10/325mg</c>, <c>10-325</c>, <c>10 mg/325 mg</c>, <c>12.5mg</c>, <c>25 mcg/hr</c>.</summary>
internal static class StrengthReading
{
    /// <summary>Takes the strength from the line; a bare number only right behind the drug's name.</summary>
    internal static WrittenStrength? Take(TokenLine line, IReadOnlyList<NameInLine> names, bool quantityIsKnown)
    {
        var ingredients = names[0].Ingredients.Count;
        WrittenStrength? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at - 1, "#") || At(line, at) is not { } candidate)
            {
                continue;
            }

            var (numbers, unit, count) = candidate;
            if (unit is null && !(numbers.Count > 1 && numbers.Count == ingredients) && !IsBare(line, at, names, numbers, quantityIsKnown))
            {
                continue;
            }

            // "1-2 tabs", "every 4-6 hours": numbers joined by a hyphen are a strength only where the product has it.
            if (unit is null && numbers.Count > 1 && line.Is(at + 1, "-") && !IsKnown(names, numbers))
            {
                continue;
            }

            if (unit is null && numbers.Count == 2 && IsHalf(numbers))
            {
                continue;
            }

            var strength = new WrittenStrength(numbers, unit, line.Take(at, count));
            at += count - 1;
            if (found is null)
            {
                found = strength;
            }
            else if (found.Numbers.SequenceEqual(strength.Numbers) && found.Unit == strength.Unit)
            {
                continue;
            }
            else
            {
                line.Doubt($"two strengths are written: `{found.Piece}` and `{strength.Piece}`", blocks: true);
                return null;
            }
        }

        return found;
    }

    // "Soma 350 #60": right behind the name, a strength of that name, and not the number of a dose ("Xanax 1 tid").
    private static bool IsBare(TokenLine line, int at, IReadOnlyList<NameInLine> names, List<decimal> numbers, bool quantityIsKnown) =>
        numbers.Count == 1 && at > 0 && !line.IsFree(line.Is(at - 1, "-") ? at - 2 : at - 1) && names[^1].At < at
        && IsKnown(names, numbers)
        && !(IsForm(line, at + 1) && !(quantityIsKnown && numbers[0] >= QuantityReading.SmallestBare))
        && !IsCounted(line, at + 1);

    private static bool IsKnown(IReadOnlyList<NameInLine> names, List<decimal> numbers) =>
        names.SelectMany(name => name.Products).SelectMany(product => product.Strengths)
            .Any(strength => strength.PerIngredient.SequenceEqual(numbers) || strength.PerIngredient.Reverse().SequenceEqual(numbers));

    private static bool IsCounted(TokenLine line, int at) =>
        SigReader.RouteLength(line, at) > 0
        || line.Is(at, "-", "to", "or", "x", "/", "prn", "as", "time", "times") || Frequencies.At(line, at) is not null;

    private static bool IsForm(TokenLine line, int at) => line.IsWord(at) && LineWords.Forms.ContainsKey(line.Token(at).Text);

    private static bool IsHalf(List<decimal> numbers) => numbers[0] is (1 or 3) && numbers[1] is (2 or 4);

    private static (List<decimal> Numbers, string? Unit, int Count)? At(TokenLine line, int start)
    {
        if (line.Number(start) is not { } first || line.Token(start).Text is ("½" or "¼" or "¾"))
        {
            return null;
        }

        var numbers = new List<decimal> { first };
        var at = start + 1;
        var (unit, length) = Unit(line, at);
        at += length;
        while (line.Is(at, "/", "-") && line.Number(at + 1) is { } next && IsPart(line, at))
        {
            var (later, count) = Unit(line, at + 2);
            if (unit is not null && later is null)
            {
                break;
            }

            if (unit is not null && later != unit)
            {
                break;
            }

            numbers.Add(next);
            at += 2 + count;
            unit ??= later;
            if (unit is not null && count == 0)
            {
                break;
            }
        }

        return (numbers, unit, at - start);
    }

    private static bool IsPart(TokenLine line, int at) => line.Touches(at) && line.Touches(at + 1);

    private static (string? Unit, int Count) Unit(TokenLine line, int at)
    {
        if (line.Is(at, "-") && line.Is(at + 1, "mg", "mcg"))
        {
            at++;
            return (line.Token(at).Text, 2);
        }

        if (line.Is(at, "mg", "mgs", "milligram", "milligrams"))
        {
            return ("mg", 1);
        }

        if (line.Is(at, "%"))
        {
            return ("%", 1);
        }

        if (!line.Is(at, "mcg", "ug", "microgram", "micrograms", "mcgs"))
        {
            return (null, 0);
        }

        return line.Is(at + 1, "/", "per", "an", "a") && line.Is(at + 2, "h", "hr", "hour") ? ("mcg/h", 3) : ("mcg", 1);
    }

    /// <summary>
    /// The strength in the order of the product's ingredients. Written in another order ("acetaminophen/codeine
    /// 300/30") it is turned round; null when its numbers are not as many as the ingredients.
    /// </summary>
    internal static Strength? For(Product product, WrittenStrength written, IReadOnlyList<string> order)
    {
        if (written.Numbers.Count != product.Ingredients.Count)
        {
            return null;
        }

        var unit = written.Unit ?? (product.Strengths is { Count: > 0 } known ? known[0].Unit : "mg");
        var asWritten = new Strength([.. written.Numbers], unit);
        if (written.Numbers.Count == 1 || product.Strengths.Contains(asWritten))
        {
            return asWritten;
        }

        var byName = order.Count == product.Ingredients.Count && product.Ingredients.All(order.Contains)
            ? new Strength([.. product.Ingredients.Select(name => written.Numbers[order.ToList().IndexOf(name)])], unit)
            : asWritten;
        var reversed = new Strength([.. written.Numbers.Reverse()], unit);
        return product.Strengths.Contains(byName) ? byName : product.Strengths.Contains(reversed) ? reversed : byName;
    }
}
