namespace GuidelineEngine.Cases;

/// <summary>Reads a whole number of things: <c>12</c>, <c>twelve</c>, <c>twelve (12)</c>, <c>12 (twelve)</c>, <c>twenty-four</c>.</summary>
internal static class WholeNumbers
{
    private const int Most = 10_000;

    /// <summary>The number that starts at a token, and how many tokens it has; null if none does, or where it is one end of a range.</summary>
    internal static (int Value, int Count)? At(TokenLine line, int at)
    {
        if (Plain(line, at) is not ({ } value, var count) || IsRange(line, at, count))
        {
            return null;
        }

        return line.Is(at + count, "(") && Plain(line, at + count + 1) is ({ } again, var length) && again == value && line.Is(at + count + 1 + length, ")")
            ? (value, count + length + 2)
            : (value, count);
    }

    /// <summary>The number without a look at what stands around it.</summary>
    internal static (int Value, int Count)? Plain(TokenLine line, int at)
    {
        if (line.Number(at) is { } number)
        {
            return number is > 0 and <= Most && number == decimal.Truncate(number) ? ((int)number, 1) : null;
        }

        if (!line.IsWord(at) || !LineWords.Numbers.TryGetValue(line.Token(at).Text, out var spelled) || spelled <= 0)
        {
            return null;
        }

        var next = line.Is(at + 1, "-") ? at + 2 : at + 1;
        return spelled is 20 or 30 or 40 && line.IsWord(next) && LineWords.Numbers.TryGetValue(line.Token(next).Text, out var unit) && unit is > 0 and < 10
            ? ((int)(spelled + unit), next + 1 - at)
            : ((int)spelled, 1);
    }

    private static bool IsRange(TokenLine line, int at, int count) =>
        (line.Is(at + count, "-", "to", "or", "/") && Plain(line, at + count + 1) is not null)
        || (line.Is(at - 1, "-", "to", "or", "/") && Plain(line, at - 2) is not null);
}
