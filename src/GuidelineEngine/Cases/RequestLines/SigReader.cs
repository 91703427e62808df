using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>An amount in a line that is taken at a time, and where it stands. A class, as what is kept in lists is here: the framework's lists of structures are compiled at every start.</summary>
internal sealed record DoseInLine(Interval Amount, string Piece, int At);

/// <summary>How often a line says that doses are taken, and where it does.</summary>
internal sealed record FrequencyInLine(Frequency Value, string Piece, int At);

/// <summary>Reads directions out of a line: maximum, frequencies, doses, as needed. Takes what it understands.</summary>
internal sealed class SigReader
{
    private readonly TokenLine line;
    private readonly List<DoseInLine> doses = [];
    private readonly List<FrequencyInLine> frequencies = [];
    private int first = int.MaxValue;
    private int last = -1;

    private SigReader(TokenLine line) => this.line = line;

    /// <param name="line">The line; what is understood is taken from it.</param>
    /// <param name="singleUnit">The piece that names one unit (<c>10mg tab</c>), where the line has one.</param>
    internal static SigReading Read(TokenLine line, string? singleUnit = null)
    {
        var reader = new SigReader(line);
        var maximum = reader.Maximum();
        reader.Scan();
        reader.Joints();
        var asNeeded = reader.AsNeeded();
        reader.Purposes();
        return reader.Result(maximum, asNeeded, singleUnit);
    }

    private string Take(int at, int count)
    {
        first = Math.Min(first, line.Token(at).Start);
        last = Math.Max(last, line.Token(at + count - 1).End);
        return line.Take(at, count);
    }

    // "max 6 per day", "not to exceed 6/day", "nte 6 tabs a day".
    private ReadField<decimal>? Maximum()
    {
        for (var at = 0; at < line.Count; at++)
        {
            var next = line.Is(at, "max", "maximum", "nte") ? at + 1
                : line.Is(at, "not", "no") && line.Is(at + 1, "to", "more") && line.Is(at + 2, "exceed", "than") ? at + 3
                : -1;
            if (next < 0)
            {
                continue;
            }

            next += line.Is(next, "of", ".", ":") ? 1 : 0;
            if (Amounts.At(line, next) is not ({ IsExact: true } amount, var count))
            {
                continue;
            }

            next += count;
            next += line.IsWord(next) && LineWords.Forms.ContainsKey(line.Token(next).Text) ? 1 : 0;
            next += line.Is(next, "in") ? 1 : 0;
            var days = line.Is(next, "a", "per", "each", "/", "every") && line.Is(next + 1, "day", "d") ? 2
                : line.Is(next, "daily") ? 1
                : line.Number(next) == 24 && line.Is(next + 1, "h", "hr", "hrs", "hours") ? 2
                : line.Is(next, "per", "/", "a", "every") && line.Number(next + 1) == 24 && line.Is(next + 2, "h", "hr", "hrs", "hours") ? 3
                : 0;
            if (days > 0)
            {
                return new(amount.Lower!.Value.Value, Take(at, next + days - at));
            }
        }

        return null;
    }

    private void Scan()
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.IsFree(at))
            {
                continue;
            }

            if (Frequencies.At(line, at) is ({ } frequency, var length))
            {
                frequencies.Add(new(frequency, Take(at, length), at));
                at += length - 1;
            }
            else if (Dose(at) is ({ } amount, var count, var whole))
            {
                var piece = line.Piece(at, count);
                Take(at, whole);
                doses.Add(new(amount, piece, at));
                at += whole - 1;
            }
        }
    }

    // "1 cap q am and 2 caps qhs": what joins two directions is part of them.
    private void Joints()
    {
        var places = new List<int>();
        foreach (var dose in doses)
            places.Add(dose.At);
        foreach (var frequency in frequencies)
            places.Add(frequency.At);
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, "and", "then", "plus", "&") && places.Exists(place => place < at) && places.Contains(at + 1))
            {
                Take(at, 1);
            }
        }
    }

    // An amount is a dose when a form follows it ("1 tab"), or a route or a frequency does ("1 po bid").
    private (Interval Amount, int Count, int Whole)? Dose(int at)
    {
        if (line.Is(at - 1, "#", "-", "/", "+", "q", "every", "each") || Amounts.At(line, at) is not ({ } amount, var count))
        {
            return null;
        }

        if (amount.Upper is not { Value: > 0 and < QuantityReading.SmallestBare })
        {
            line.Reject(at, count);
            return null;
        }

        var next = at + count;
        next += line.Is(next, "of") ? 1 : 0;
        next += line.Is(next, "a") && count == 1 && amount.Is(0.5m) == Truth.Met ? 1 : 0;
        if (line.IsWord(next) && LineWords.Forms.ContainsKey(line.Token(next).Text))
        {
            return (amount, next + 1 - at, next + 1 - at);
        }

        return RouteLength(line, next) > 0 || Frequencies.At(line, next) is not null || IsAsNeeded(next) > 0 ? (amount, count, count) : null;
    }

    internal static int RouteLength(TokenLine line, int at) =>
        line.Is(at, "by") && line.Is(at + 1, "mouth") ? 2
        : line.Is(at, "under") && line.Is(at + 1, "the") && line.Is(at + 2, "tongue") ? 3
        : line.IsWord(at) && LineWords.Routes.ContainsKey(line.Token(at).Text) ? 1
        : 0;

    private int IsAsNeeded(int at) =>
        line.Is(at, "prn") ? 1
        : line.Is(at, "as", "if", "when") && line.Is(at + 1, "needed", "necessary") ? 2
        : 0;

    private ReadField<bool>? AsNeeded()
    {
        ReadField<bool>? found = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (IsAsNeeded(at) is > 0 and var count)
            {
                found ??= new(true, line.Piece(at, count));
                Take(at, count);
            }
        }

        return found;
    }

    private void Purposes()
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, "with") && line.Is(at + 1, "food", "meals", "water"))
            {
                Take(at, 2);
            }

            var next = line.Is(at, "for") ? at + 1 : at;
            var end = next;
            while (line.IsWord(end) && (LineWords.Purposes.Contains(line.Token(end).Text) || (end > next && line.Is(end, "to", "and", "or"))))
            {
                end++;
            }

            // "prn pain" and "for pain": a purpose is one only where a word announces it.
            if (end > next && (next > at || (at > 0 && line.Token(at - 1).Text is "prn" or "needed")))
            {
                Take(at, end - at);
            }
        }
    }

    // "1 tab bid (max 4 a day)": the bracket that closes what the directions open.
    private int Closed() => line.Text[first..last].Contains('(') && last < line.Text.Length && line.Text[last] == ')' ? last + 1 : last;

    private SigReading Result(ReadField<decimal>? maximum, ReadField<bool>? asNeeded, string? singleUnit)
    {
        var day = SigArithmetic.Of(doses, frequencies, maximum, asNeeded, singleUnit, line);
        return new()
        {
            Text = last < 0 ? "" : line.Text[first..Closed()],
            UnitsPerDose = day.PerDose,
            DosesADay = day.Doses,
            UnitsADay = day.Units,
            AsNeeded = asNeeded,
            MaximumADay = maximum,
        };
    }
}
