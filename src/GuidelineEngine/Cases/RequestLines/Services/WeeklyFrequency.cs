using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads how often a week: <c>2x/week</c>, <c>1-2 times per wk</c>, <c>twice weekly</c>, <c>every other week</c>.</summary>
internal static class WeeklyFrequency
{
    /// <summary>Takes the frequency; two that differ are a doubt, and neither is read.</summary>
    internal static ReadField<Interval>? Take(TokenLine line)
    {
        ReadField<Interval>? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (At(line, at) is not ({ } rate, var count))
            {
                continue;
            }

            var one = new ReadField<Interval>(rate, line.Take(at, count));
            if (found is not null && found.Value != one.Value)
            {
                line.Doubt($"two frequencies are written: `{found.From}` and `{one.From}`", blocks: true);
                return null;
            }

            found ??= one;
        }

        return found;
    }

    private static (Interval Rate, int Count)? At(TokenLine line, int at)
    {
        if (!line.IsFree(at))
        {
            return null;
        }

        if (line.Is(at, "up") && line.Is(at + 1, "to") && Times(line, at + 2) is ({ } most, var length) && most.Upper is { } upper)
        {
            return (Interval.Between(0, upper.Value), length + 2);
        }

        return Times(line, at) ?? Every(line, at);
    }

    private static (Interval, int)? Every(TokenLine line, int at)
    {
        if (line.Is(at, "weekly"))
        {
            return (Interval.Exactly(1), 1);
        }

        if (!line.Is(at, "every", "each", "q", "per"))
        {
            return null;
        }

        return line.Is(at + 1, "week", "wk") ? (Interval.Exactly(1), 2)
            : line.Is(at, "every") && line.Is(at + 1, "other") && line.Is(at + 2, "week", "wk") ? (Interval.Exactly(0.5m), 3)
            : null;
    }

    private static (Interval, int)? Times(TokenLine line, int at)
    {
        var (rate, count) = Number(line, at);
        if (count == 0)
        {
            return null;
        }

        var next = at + count;
        var isAdverb = line.Is(at, "once", "twice", "thrice");
        if (!isAdverb && line.Is(next, "x", "time", "times", "visit", "visits", "session", "sessions", "treatment", "treatments", "day", "days"))
        {
            next++;
        }

        if (line.Is(next, "weekly", "xweekly", "xwkly", "xwk", "xweek") || (line.Is(next, "-") && line.Is(next + 1, "weekly")))
        {
            return (rate, next + (line.Is(next, "-") ? 2 : 1) - at);
        }

        var joint = next;
        next += line.Is(next, "per", "a", "/", "each", "every", "p", "x") ? 1 : 0;
        next += line.Is(next, "a") ? 1 : 0;
        // "3 weeks" is a length; "3x week", "3 per week" and "once a week" are frequencies.
        return (next > joint || joint > at + count || isAdverb) && line.Is(next, "week", "wk", "w") ? (rate, next + 1 - at) : null;
    }

    /// <summary>How many times: a number, a range, an adverb; a count of 0 where none stands there.</summary>
    internal static (Interval Rate, int Count) Number(TokenLine line, int at)
    {
        if (line.Is(at, "once", "twice", "thrice"))
        {
            return (Interval.Exactly(line.Is(at, "once") ? 1 : line.Is(at, "twice") ? 2 : 3), 1);
        }

        return WholeNumbers.Plain(line, at) is not ({ } low, var count) ? default
            : line.Is(at + count, "-", "to", "or") && WholeNumbers.Plain(line, at + count + 1) is ({ } high, var length) && high > low
            ? (Interval.Between(low, high), count + 1 + length)
            : WholeNumbers.At(line, at) is ({ } only, var whole) ? (Interval.Exactly(only), whole)
            : default;
    }
}
