using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads a number of things: <c>2</c>, <c>one</c>, <c>1/2</c>, <c>1 1/2</c>, <c>one (1)</c>, <c>1-2</c>, <c>one to two</c>.</summary>
internal static class Amounts
{
    /// <summary>The amount that starts at a token, and how many tokens it has; null if none does.</summary>
    internal static (Interval Value, int Count)? At(TokenLine line, int at)
    {
        if (Single(line, at) is not { } first)
        {
            return null;
        }

        var next = at + first.Count;
        if (line.Is(next, "-", "to", "or") && Single(line, next + 1) is { } second)
        {
            var count = first.Count + 1 + second.Count;
            if (second.Value <= first.Value)
            {
                // "1-1/2 tabs" is one and a half to one writer and nonsense to another: nobody reads it.
                line.Reject(at, count);
                return null;
            }

            return (Interval.Between(first.Value, second.Value), count);
        }

        return (Interval.Exactly(first.Value), first.Count);
    }

    private static (decimal Value, int Count)? Single(TokenLine line, int at)
    {
        if (Fraction(line, at) is { } fraction)
        {
            return fraction;
        }

        if (line.Number(at) is { } number)
        {
            return Fraction(line, at + 1) is { } part && number == decimal.Truncate(number)
                ? (number + part.Value, 1 + part.Count)
                : AndAHalf(line, at + 1) is { } count ? (number + 0.5m, 1 + count) : (number, 1);
        }

        if (!line.IsWord(at) || !LineWords.Numbers.TryGetValue(line.Token(at).Text, out var spelled))
        {
            return line.Is(at, "half") ? (0.5m, line.Is(at + 1, "a", "of") ? 2 : 1) : null;
        }

        if (AndAHalf(line, at + 1) is { } half)
        {
            return (spelled + 0.5m, 1 + half);
        }

        return line.Is(at + 1, "half") ? (spelled == 1 ? 0.5m : spelled, spelled == 1 ? 2 : 1)
            : line.Is(at + 1, "(") && line.Number(at + 2) == spelled && line.Is(at + 3, ")") ? (spelled, 4)
            : (spelled, 1);
    }

    private static int? AndAHalf(TokenLine line, int at) => line.Is(at, "and") && line.Is(at + 1, "a") && line.Is(at + 2, "half") ? 3 : null;

    private static (decimal Value, int Count)? Fraction(TokenLine line, int at)
    {
        if (line.IsFree(at) && line.Token(at).Text is ("½" or "¼" or "¾"))
        {
            return (line.Token(at).Value, 1);
        }

        return line.Number(at) is { } over && line.Is(at + 1, "/") && line.Number(at + 2) is { } under
            && line.Touches(at + 1) && line.Touches(at + 2) && over is (1 or 3) && under is (2 or 3 or 4) && over < under
            ? (over / under, 3)
            : null;
    }
}
