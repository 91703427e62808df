namespace GuidelineEngine.Cases;

/// <summary>A quantity that is weighed or measured, and its unit.</summary>
internal sealed record WeighedQuantity(ReadField<decimal> Quantity, string Unit);

/// <summary>Reads how much of a cream or a solution is asked for: <c>120 gm</c>, <c>100 g tube</c>, <c>150 mL</c>.</summary>
internal static class WeighedReading
{
    internal static WeighedQuantity? Take(TokenLine line)
    {
        WeighedQuantity? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            // "Apply 2 g qid" is a dose.
            if (line.Number(at) is not { } number || number < QuantityReading.SmallestBare || Unit(line, at + 1) is not { } unit
                || line.Is(at - 1, "apply", "use", "rub") || line.Is(at + 2, "/", "per"))
            {
                continue;
            }

            var length = line.Is(at + 2, "tube", "tubes", "bottle", "jar") ? 3 : 2;
            if (found is null)
            {
                found = new(new(number, line.Take(at, length)), unit);
                continue;
            }

            line.Doubt($"two quantities are written: `{found.Quantity.From}` and `{line.Piece(at, length)}`", blocks: true);
            return null;
        }

        return found;
    }

    private static string? Unit(TokenLine line, int at) =>
        line.Is(at, "g", "gm", "gms", "gram", "grams") ? "gram"
        : line.Is(at, "ml", "mls", "milliliter", "milliliters", "cc") ? "milliliter"
        : null;
}
