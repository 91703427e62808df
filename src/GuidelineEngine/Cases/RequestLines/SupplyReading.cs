using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads how long a fill is said to last: <c>(30 day supply)</c>, <c>for 10 days</c>, <c>x 2 weeks</c>.</summary>
internal static class SupplyReading
{
    internal static ReadField<Interval>? Take(TokenLine line)
    {
        ReadField<Interval>? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            if ((Labelled(line, at) ?? ByTheMonth(line, at) ?? Announced(line, at)) is not { } one)
            {
                continue;
            }

            if (found is not null && found.Value != one.Value)
            {
                line.Doubt($"two lengths of supply are written: `{found.From}` and `{one.From}`", blocks: true);
                return null;
            }

            found ??= one;
        }

        return found;
    }

    // "30 day supply", "x 10 days". "#90 x 3 months" may be 90 in all or 90 a month: nobody reads it.
    private static ReadField<Interval>? Announced(TokenLine line, int at)
    {
        if (Days(line, at) is not ({ } days, var count))
        {
            return null;
        }

        var start = line.Is(at - 1, "x", "for") ? at - 1 : at;
        if (line.Is(at + count, "supply"))
        {
            return new(days, line.Take(start, at + count + 1 - start));
        }

        if (start == at)
        {
            return null;
        }

        if (days.Upper is { Value: > 31 } && line.Is(at + count - 1, "month", "months"))
        {
            line.Reject(start, at + count - start);
            return null;
        }

        return new(days, line.Take(start, at + count - start));
    }

    // "days supply: 30"
    private static ReadField<Interval>? Labelled(TokenLine line, int at)
    {
        if (!line.Is(at, "day", "days") || !line.Is(at + 1, "supply"))
        {
            return null;
        }

        var number = line.Is(at + 2, ":", "of", "=") ? at + 3 : at + 2;
        return line.Number(number) is > 0 and <= 1000 and var days && number > at + 2
            ? new(Interval.Exactly(days), line.Take(at, number + 1 - at))
            : null;
    }

    // "#90 per month"
    private static ReadField<Interval>? ByTheMonth(TokenLine line, int at) =>
        line.Is(at, "per", "/", "a", "each", "every") && line.Is(at + 1, "month") && line.Number(at - 1) is not null && line.Is(at - 2, "#")
            ? new(Interval.Between(28, 31), line.Take(at, 2))
            : null;

    private static (Interval Days, int Count)? Days(TokenLine line, int at)
    {
        var number = line.Number(at) is { } digits ? digits
            : line.IsWord(at) && LineWords.Numbers.TryGetValue(line.Token(at).Text, out var spelled) ? spelled
            : 0;
        if (number is <= 0 or > 1000 || line.Is(at - 1, "q", "every", "#", "-", "/", "to"))
        {
            return null;
        }

        var unit = line.Is(at + 1, "-") ? at + 2 : at + 1;
        return line.Is(unit, "day", "days") ? (Interval.Exactly(number), unit + 1 - at)
            : line.Is(unit, "week", "weeks", "wk", "wks") ? (Interval.Exactly(number * 7), unit + 1 - at)
            // A calendar month has 28 to 31 days.
            : line.Is(unit, "month", "months") ? (Interval.Between(number * 28, number * 31), unit + 1 - at)
            : null;
    }
}
