namespace GuidelineEngine.Cases;

/// <summary>Reads numbers that stand before what they count: visits, weeks, days, hours, levels, units of a dose.</summary>
internal static class CountedUnits
{
    internal static readonly string[] Weeks = ["week", "weeks", "wk", "wks"];
    internal static readonly string[] Hours = ["hour", "hours", "hr", "hrs"];

    private static readonly string[] Visits = ["visit", "visits", "session", "sessions", "treatment", "treatments", "tx", "txs", "appointment", "appointments"];
    private static readonly string[] Months = ["month", "months"];

    internal static bool IsVisit(TokenLine line, int at) => line.Is(at, Visits);

    /// <summary>Takes every number whose unit stands behind it, what others took between them left aside.</summary>
    internal static void Take(TokenLine line, CourseInLine course)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (Range(line, at) || Product(line, at) || WholeNumbers.At(line, at) is not ({ } number, var count))
            {
                continue;
            }

            var next = line.Next(at + count - 1);
            var isJoined = line.Is(next, "-");
            next = isJoined ? line.Next(next) : next;
            var last = line.Is(next, "total", "more") ? line.Next(next) : next;
            if (line.Is(next, Weeks) && (number == 1 || isJoined || course.IsHeld || line.Is(next, "weeks", "wks") || IsLength(line, at)))
            {
                course.Weeks = Once(line, course.Weeks, number, at, next, "lengths");
            }
            else if (line.Is(last, Visits))
            {
                course.Visits = Once(line, course.Visits, number, at, last, "totals");
            }
            else if (line.Is(next, "day", "days"))
            {
                course.Days = Once(line, course.Days, number, at, next, "lengths");
            }
            else if (line.Is(next, Months))
            {
                course.Days = Month(line, course, number, at, next);
            }
            else if (line.Is(next, Hours))
            {
                var hours = course.Hours is null ? null : new ReadField<int>((int)course.Hours.Value, course.Hours.From);
                course.Hours = Once(line, hours, number, at, next, "lengths") is { } read ? new(read.Value, read.From) : null;
            }
            else if (line.Is(next, "level", "levels"))
            {
                course.LevelCount = Once(line, course.LevelCount, number, at, next, "counts of levels");
            }
            else if (line.Is(next, "units"))
            {
                course.Units = Once(line, course.Units, number, at, next, "quantities");
            }
        }
    }

    // "6-8 visits": what is asked for is not one number, so that none is read.
    private static bool Range(TokenLine line, int at)
    {
        if (WholeNumbers.Plain(line, at) is not ({ } low, var count) || !line.Is(at + count, "-", "to", "or")
            || WholeNumbers.Plain(line, at + count + 1) is not ({ } high, var length) || high <= low)
        {
            return false;
        }

        var unit = line.Next(at + count + length);
        return IsUnit(line, unit) && Leave(line, Start(line, at), unit, "is a range");
    }

    // "2 x 30 days", "1 hour x 6", "one hour sessions": the unit may belong to each or to all.
    private static bool Product(TokenLine line, int at)
    {
        if (WholeNumbers.Plain(line, at) is not ({ }, var count))
        {
            return false;
        }

        var second = at + count + 1;
        if (line.Is(at + count, "x") && WholeNumbers.Plain(line, second) is ({ }, var length) && IsUnit(line, second + length))
        {
            return Leave(line, at, second + length, "can be read in more than one way");
        }

        var unit = line.Is(at + count, "-") ? at + count + 1 : at + count;
        if (!line.Is(unit, Hours))
        {
            return false;
        }

        return line.Is(unit + 1, "x") && WholeNumbers.Plain(line, unit + 2) is ({ }, var many) ? Leave(line, at, unit + 1 + many, "can be read in more than one way")
            : line.Is(unit + 1, Visits) && Leave(line, at, unit, "is the length of one visit");
    }

    private static bool IsUnit(TokenLine line, int at) =>
        line.Is(at, Visits) || line.Is(at, Weeks) || line.Is(at, Months) || line.Is(at, Hours) || line.Is(at, "day", "days", "level", "levels", "units");

    private static bool Leave(TokenLine line, int start, int end, string why)
    {
        var piece = line.Piece(start, end + 1 - start);
        TakeFree(line, start, end);
        line.Doubt($"`{piece}` {why}, and no number is read from it");
        return true;
    }

    // A trial or a rental by the month is one of thirty days; elsewhere a month is no whole number of weeks.
    private static ReadField<int>? Month(TokenLine line, CourseInLine course, int number, int at, int unit)
    {
        if (course.IsHeld)
        {
            return Once(line, course.Days, number * 30, at, unit, "lengths");
        }

        var start = Start(line, at);
        var piece = line.Piece(start, unit + 1 - start);
        TakeFree(line, start, unit);
        line.Doubt($"`{piece}` is no whole number of weeks, and none is read from it");
        return course.Days;
    }

    private static bool IsLength(TokenLine line, int at) => line.Is(at - 1, "x", "for", "over", "times", ":");

    private static int Start(TokenLine line, int at)
    {
        var start = line.Is(at - 1, "x", "for", "over", "times", "of", ":", "(") ? at - 1 : at;
        start -= line.Is(start - 1, "total") ? 1 : 0;
        return line.Is(start - 1, "to") && line.Is(start - 2, "up") ? start - 2 : start;
    }

    private static ReadField<int>? Once(TokenLine line, ReadField<int>? found, int number, int at, int unit, string what)
    {
        var start = Start(line, at);
        var piece = line.Piece(start, unit + 1 - start);
        TakeFree(line, start, unit);
        if (found is not null && found.Value != number)
        {
            line.Doubt($"two {what} are written: `{found.From}` and `{piece}`", blocks: true);
        }

        return found ?? new(number, piece);
    }

    private static void TakeFree(TokenLine line, int start, int end)
    {
        for (var at = start; at <= end; at++)
        {
            if (line.IsFree(at))
            {
                line.Take(at, 1);
            }
        }
    }
}
