namespace GuidelineEngine.Cases;

/// <summary>Reads refills: <c>with 1 refill</c>, <c>x 2 refills</c>, <c>RF 3</c>, <c>no refills</c>. Not stated is unknown, not none.</summary>
internal static class RefillReading
{
    private static readonly string[] Words = ["refill", "refills", "rf", "rfs", "ref", "refils"];

    internal static ReadField<int>? Take(TokenLine line)
    {
        ReadField<int>? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.Is(at, Words) || (line.Is(at + 1, ":", "=", "x") ? After(line, at) : Before(line, at) ?? After(line, at)) is not { } one)
            {
                continue;
            }

            if (found is not null && found.Value != one.Value)
            {
                line.Doubt($"two numbers of refills are written: `{found.From}` and `{one.From}`", blocks: true);
                return null;
            }

            found ??= one;
        }

        return found;
    }

    private static ReadField<int>? Before(TokenLine line, int at)
    {
        if (line.Is(at - 1, "no", "without", "zero"))
        {
            return new(0, line.Take(at - 1, 2));
        }

        // "with two (2) refills"
        if (line.Is(at - 1, ")") && Whole(line, at - 2) is { } digits && line.Is(at - 3, "(") && Whole(line, at - 4) == digits)
        {
            return new(digits, line.Take(Start(line, at - 4), at + 1 - Start(line, at - 4)));
        }

        // "#60 refills 2": the number before belongs to the quantity.
        if (Whole(line, at - 1) is not { } count || line.Is(at - 2, "#", "qty", "quantity", "disp", "dispense", "-", "/", "or", "to"))
        {
            return null;
        }

        var start = Start(line, at - 1);
        return new(count, line.Take(start, at + 1 - start));
    }

    private static int Start(TokenLine line, int at)
    {
        while (line.Is(at - 1, "with", "w", "x", "+", "plus", "/", "and"))
        {
            at--;
        }

        return at;
    }

    private static ReadField<int>? After(TokenLine line, int at)
    {
        var next = at + 1;
        while (line.Is(next, ":", "x", ".", "#", "="))
        {
            next++;
        }

        if (line.Is(at + 1, ":") && line.Is(at + 2, "none", "no"))
        {
            return new(0, line.Take(at, 3));
        }

        return Whole(line, next) is { } count && !IsCounted(line, next + 1) ? new(count, line.Take(at, next + 1 - at)) : null;
    }

    private static bool IsCounted(TokenLine line, int at) => line.IsWord(at) && (LineWords.Forms.ContainsKey(line.Token(at).Text) || line.Is(at, "day", "days", "mg"));

    private static int? Whole(TokenLine line, int at) =>
        line.Number(at) is { } number && number == decimal.Truncate(number) && number is >= 0 and < 100 ? (int)number
        : line.IsWord(at) && LineWords.Numbers.TryGetValue(line.Token(at).Text, out var spelled) ? (int)spelled
        : null;
}
