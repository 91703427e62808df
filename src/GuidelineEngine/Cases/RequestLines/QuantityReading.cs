namespace GuidelineEngine.Cases;

/// <summary>Reads how many units are asked for: <c>#60</c>, <c>qty 60</c>, <c>x 60</c>, <c>60 tablets</c>.</summary>
internal static class QuantityReading
{
    /// <summary>Below it a bare number with a form could be a dose ("2 tablets"); nobody is told to take ten.</summary>
    internal const int SmallestBare = 10;

    internal static ReadField<decimal>? Take(TokenLine line, IReadOnlyList<NameInLine> names)
    {
        var marked = Marked(line);
        if (marked.Count > 1 && marked.Exists(one => one.Value != marked[0].Value))
        {
            line.Doubt($"two quantities are written: `{marked[0].From}` and `{marked[1].From}`", blocks: true);
            return null;
        }

        return marked.Count > 0 ? marked[0] : Times(line) ?? Counted(line, names);
    }

    private static List<ReadField<decimal>> Marked(TokenLine line)
    {
        var found = new List<ReadField<decimal>>();
        for (var at = 0; at < line.Count; at++)
        {
            var next = at + 1;
            if (line.Is(at, "qty", "quantity", "disp", "dispense", "dispensed", "count"))
            {
                next += line.Is(next, ".", ":", "of") ? 1 : 0;
                next += line.Is(next, "#") ? 1 : 0;
            }
            else if (!line.Is(at, "#"))
            {
                continue;
            }

            if (line.Number(next) is not { } number)
            {
                continue;
            }

            // "#30 or 60", "#30-60" and "#30/60" leave open which.
            if (line.Is(next + 1, "-", "to", "or", "/") && line.Number(next + 2) is not null)
            {
                line.Reject(at, next + 3 - at);
                continue;
            }

            if (number != decimal.Truncate(number) || number <= 0)
            {
                line.Reject(at, next + 1 - at);
                continue;
            }

            next += line.Is(next + 1, "(") && line.IsWord(next + 2) && LineWords.Numbers.GetValueOrDefault(line.Token(next + 2).Text, -1) == number && line.Is(next + 3, ")") ? 3 : 0;
            next += IsForm(line, next + 1) && !IsDirections(line, next + 2) ? 1 : 0;
            found.Add(new(number, line.Take(at, next + 1 - at)));
        }

        return found;
    }

    private static ReadField<decimal>? Times(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, "x") && line.Number(at + 1) is >= SmallestBare and var number && number == decimal.Truncate(number)
                && !line.Is(at + 2, "-", "/", "to", "or", "mg", "mcg", "day", "days", "week", "weeks", "wk", "wks", "month", "months"))
            {
                return new(number, line.Take(at, 2));
            }
        }

        return null;
    }

    private static ReadField<decimal>? Counted(TokenLine line, IReadOnlyList<NameInLine> names)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at - 1, "-", "/", "to", "or", "take", "x") || line.Number(at) is not { } number || number < SmallestBare || number != decimal.Truncate(number))
            {
                continue;
            }

            if (line.Is(at + 1, "count", "ct"))
            {
                return new(number, line.Take(at, 2));
            }

            // "Soma 350 tabs": the number may be the strength.
            if (!IsForm(line, at + 1) || names.Any(name => name.Products.Any(product => product.Strengths.Any(strength => strength.PerIngredient.Contains(number)))))
            {
                continue;
            }

            if (!IsDirections(line, at + 2))
            {
                return new(number, line.Take(at, 2));
            }
        }

        return null;
    }

    private static bool IsForm(TokenLine line, int at) => line.IsWord(at) && LineWords.Forms.ContainsKey(line.Token(at).Text);

    private static bool IsDirections(TokenLine line, int at) =>
        SigReader.RouteLength(line, at) > 0 || Frequencies.At(line, at) is not null || line.Is(at, "prn", "as", "if", "when");
}
