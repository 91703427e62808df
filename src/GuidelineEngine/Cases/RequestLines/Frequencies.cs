using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>How often: doses a day, or, where the amount before it is itself a day's total, the word that says so.</summary>
/// <param name="Rate">Doses a day.</param>
/// <param name="DayPart">The time of day it names, which adds to another (<c>q am and qhs</c>); null for none.</param>
/// <param name="IsTotal">Whether it is "a day": the amount before it is the day's total, not a dose.</param>
internal readonly record struct Frequency(Interval Rate, string? DayPart = null, bool IsTotal = false);

/// <summary>Reads how often: <c>bid</c>, <c>q 4-6 hrs</c>, <c>twice a day</c>, <c>2 x daily</c>, <c>at bedtime</c>.</summary>
internal static class Frequencies
{
    private static readonly Dictionary<string, decimal> Abbreviated = new(StringComparer.Ordinal)
    {
        ["qd"] = 1, ["qday"] = 1, ["daily"] = 1, ["bid"] = 2, ["tid"] = 3, ["qid"] = 4,
    };

    private static readonly Dictionary<string, string> DayParts = new(StringComparer.Ordinal)
    {
        ["qhs"] = "night", ["hs"] = "night", ["nightly"] = "night", ["bedtime"] = "night", ["night"] = "night", ["bed"] = "night",
        ["qam"] = "morning", ["am"] = "morning", ["morning"] = "morning", ["noon"] = "noon", ["afternoon"] = "noon",
        ["qpm"] = "evening", ["pm"] = "evening", ["evening"] = "evening",
    };

    private static readonly Interval Once = Interval.Exactly(1);

    /// <summary>The frequency that starts at a token, and how many tokens it has; null if none does.</summary>
    internal static (Frequency Value, int Count)? At(TokenLine line, int at) =>
        !line.IsFree(at) ? null
        : UpTo(line, at) ?? Every(line, at) ?? Times(line, at) ?? Abbreviation(line, at) ?? TimeOfDay(line, at) ?? Total(line, at);

    // "up to three times a day": three is the most; nothing says that it is taken at all.
    private static (Frequency, int)? UpTo(TokenLine line, int at) =>
        line.Is(at, "up") && line.Is(at + 1, "to") && Times(line, at + 2) is ({ } frequency, var count) && frequency.Rate.Upper is { } most
            ? (new Frequency(Interval.Between(0, most.Value)), count + 2)
            : null;

    private static (Frequency, int)? Every(TokenLine line, int at)
    {
        if (!line.Is(at, "q", "every", "each"))
        {
            return null;
        }

        var next = line.Is(at + 1, ".", "-") ? at + 2 : at + 1;
        if (line.IsWord(next) && DayParts.TryGetValue(line.Token(next).Text, out var part))
        {
            return (new Frequency(Once, part), next + 1 - at);
        }

        if (line.Is(next, "day", "d"))
        {
            return (new Frequency(Once), next + 1 - at);
        }

        if (line.Is(next, "other") && line.Is(next + 1, "day"))
        {
            return (new Frequency(Interval.Exactly(0.5m)), next + 2 - at);
        }

        if (line.Is(next, "week", "wk"))
        {
            return (new Frequency(Interval.Exactly(1m / 7)), next + 1 - at);
        }

        if (Amounts.At(line, next) is not ({ } amount, var count))
        {
            return null;
        }

        var unit = next + count;
        if (line.Is(unit, "h") && line.Is(unit + 1, "-") && line.Number(unit + 2) is { } later && amount.IsExact && later > amount.Lower!.Value.Value)
        {
            amount = Interval.Between(amount.Lower.Value.Value, later);
            unit += 3;
        }

        decimal? hours = line.Is(unit, "h", "hr", "hrs", "hour", "hours") ? 24
            : line.Is(unit, "d", "day", "days") ? 1
            : line.Is(unit, "week", "weeks", "wk", "wks") ? 1m / 7
            : null;
        return hours is { } span && amount is { Lower: { Value: >= 1 } shortest, Upper: { } longest }
            ? (new Frequency(Interval.Between(span / longest.Value, span / shortest.Value)), unit + 1 - at)
            : null;
    }

    private static (Frequency, int)? Times(TokenLine line, int at)
    {
        decimal? adverb = line.Is(at, "once") ? 1 : line.Is(at, "twice") ? 2 : line.Is(at, "thrice") ? 3 : null;
        (Interval Value, int Count) times = (Interval.Exactly(adverb ?? 0), 1);
        if (adverb is null)
        {
            if (Amounts.At(line, at) is not { } amount || !line.Is(at + amount.Count, "x", "time", "times"))
            {
                return null;
            }

            times = (amount.Value, amount.Count + 1);
        }

        var next = at + times.Count;
        next += line.Is(next, "a", "per", "each", "every", "/", "in") ? 1 : 0;
        next += line.Is(next, "a") ? 1 : 0;
        return line.Is(next, "day", "daily", "d") ? (new Frequency(times.Value), next + 1 - at)
            : line.Is(next, "week", "weekly") ? (new Frequency(times.Value.Times(1m / 7)), next + 1 - at)
            : null;
    }

    private static (Frequency, int)? Abbreviation(TokenLine line, int at)
    {
        if (!line.IsWord(at) || !Abbreviated.TryGetValue(line.Token(at).Text, out var rate))
        {
            return line.Is(at, "qod") ? (new Frequency(Interval.Exactly(0.5m)), 1)
                : line.Is(at, "weekly") ? (new Frequency(Interval.Exactly(1m / 7)), 1)
                : null;
        }

        return line.Is(at + 1, "-", "to", "or", "/") && line.IsWord(at + 2) && Abbreviated.TryGetValue(line.Token(at + 2).Text, out var more) && more > rate
            ? (new Frequency(Interval.Between(rate, more)), 3)
            : (new Frequency(Interval.Exactly(rate)), 1);
    }

    private static (Frequency, int)? TimeOfDay(TokenLine line, int at)
    {
        var next = at;
        next += line.Is(next, "at", "in", "before", "with") ? 1 : 0;
        next += line.Is(next, "the") ? 1 : 0;
        if (!line.IsWord(next) || !DayParts.TryGetValue(line.Token(next).Text, out var part))
        {
            return null;
        }

        // "am", "night" and "bed" are words of their own; alone they are read only as part of a phrase.
        var stands = next > at || line.Is(next, "qhs", "hs", "qam", "qpm", "nightly", "bedtime");
        return stands ? (new Frequency(Once, part), next + 1 - at) : null;
    }

    private static (Frequency, int)? Total(TokenLine line, int at) =>
        line.Is(at, "a", "per", "each", "/") && line.Is(at + 1, "day") ? (new Frequency(Once, IsTotal: true), 2) : null;
}
