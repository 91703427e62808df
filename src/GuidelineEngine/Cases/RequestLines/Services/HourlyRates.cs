namespace GuidelineEngine.Cases;

/// <summary>Hours by the day or by the week: <c>4 hours a day</c>, <c>12 hrs/week</c>.</summary>
/// <param name="Hours">The hours.</param>
/// <param name="IsByWeek">Whether they are a week's; a day's or a visit's otherwise.</param>
/// <param name="Piece">As written.</param>
internal sealed record HourlyRates(int Hours, bool IsByWeek, string Piece)
{
    /// <summary>Takes the rate; null where the line gives none.</summary>
    internal static HourlyRates? Take(TokenLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (WholeNumbers.At(line, at) is not ({ } hours, var count) || !line.Is(at + count, CountedUnits.Hours))
            {
                continue;
            }

            var next = at + count + 1;
            if (line.Is(next, "daily"))
            {
                return new(hours, false, line.Take(at, next + 1 - at));
            }

            if (line.Is(next, "per", "a", "/", "each", "every") && line.Is(next + 1, "day", "visit", "session", "week", "wk"))
            {
                var isByWeek = line.Is(next + 1, "week", "wk");
                return new(hours, isByWeek, line.Take(at, next + 2 - at));
            }
        }

        return null;
    }

    /// <summary>The hours in all; null, with a doubt, where the line does not say for how long.</summary>
    internal ReadField<decimal>? InAll(TokenLine line, CourseInLine course)
    {
        var times = IsByWeek ? course.Weeks?.Value
            : CourseInLine.Total([], course.Visits, course.PerWeek, course.Weeks)?.Value ?? course.Days?.Value;
        if (times is { } many)
        {
            return new(Hours * many, $"derived: {Piece}, {many} times");
        }

        line.Doubt($"`{Piece}` gives no hours in all: the line does not say for how long");
        return null;
    }
}
