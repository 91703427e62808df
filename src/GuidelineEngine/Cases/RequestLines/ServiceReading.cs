namespace GuidelineEngine.Cases;

/// <summary>Reads what a line says of the service itself: that it is past, and its date (month/day/year).</summary>
internal static class ServiceReading
{
    internal static ReadField<bool>? Retrospective(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at, "retrospective", "retro", "retrospectively"))
            {
                var count = line.Is(at + 1, "review", "request") ? 2 : 1;
                count += line.Is(at + count, "for", "of", ":") ? 1 : 0;
                return new(true, line.Take(at, count));
            }
        }

        return null;
    }

    internal static ReadField<DateOnly>? Date(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            var next = line.Is(at, "dos") ? at + 1
                : line.Is(at, "date") && line.Is(at + 1, "of") && line.Is(at + 2, "service") ? at + 3
                : -1;
            if (next < 0)
            {
                continue;
            }

            next += line.Is(next, "of", ":", "on") ? 1 : 0;
            if (Day(line, next) is not { } day)
            {
                // An impossible date is kept from being read as a strength.
                var end = next;
                while (line.Number(end) is not null || (line.Is(end, "/", "-") && line.Number(end + 1) is not null))
                {
                    end++;
                }

                line.Reject(at, end - at);
                continue;
            }

            var start = at;
            while (line.Is(start - 1, "with", "a", "on", "(", ","))
            {
                start--;
            }

            var from = line.Piece(at, next + 5 - at);
            line.Take(start, next + 5 - start);
            return new(day, from);
        }

        return null;
    }

    private static DateOnly? Day(TokenLine line, int at)
    {
        if (line.Number(at) is not { } first || !line.Is(at + 1, "/", "-") || line.Number(at + 2) is not { } second
            || !line.Is(at + 3, line.Token(at + 1).Text) || line.Number(at + 4) is not { } third)
        {
            return null;
        }

        var (year, month, day) = line.Token(at).Text.Length == 4 ? (first, second, third) : (third, first, second);
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month)
            && year == decimal.Truncate(year) && month == decimal.Truncate(month) && day == decimal.Truncate(day)
            ? new DateOnly((int)year, (int)month, (int)day)
            : null;
    }
}
