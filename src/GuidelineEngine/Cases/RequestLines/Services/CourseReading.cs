using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>How much of a service a line asks for.</summary>
internal sealed record CourseInLine
{
    internal ReadField<int>? Visits { get; set; }
    internal ReadField<Interval>? PerWeek { get; set; }
    internal ReadField<int>? Weeks { get; set; }
    internal ReadField<decimal>? Hours { get; set; }
    internal ReadField<int>? Days { get; set; }
    internal ReadField<int>? LevelCount { get; set; }
    internal ReadField<int>? Units { get; set; }
}

/// <summary>Reads visits, frequency, weeks, days, hours and counts of levels.</summary>
internal static class CourseReading
{
    private const int MostAWeek = 5;

    private static readonly string[] Visits = ["visit", "visits", "session", "sessions", "treatment", "treatments", "tx", "txs", "appointment", "appointments"];
    private static readonly string[] Weeks = ["week", "weeks", "wk", "wks"];
    private static readonly string[] Hours = ["hour", "hours", "hr", "hrs"];

    /// <summary>Takes what the line says of the amount of a service that is counted in <paramref name="isInVisits"/>.</summary>
    internal static CourseInLine Take(TokenLine line, bool isInVisits, int nameAt)
    {
        var course = new CourseInLine();
        Shorthand(line, course);
        course.PerWeek ??= WeeklyFrequency.Take(line);
        for (var at = 0; at < line.Count; at++)
        {
            if (WholeNumbers.At(line, at) is not ({ } number, var count))
            {
                continue;
            }

            var next = line.Next(at + count - 1);
            next = line.Is(next, "-") ? line.Next(next) : next;
            var last = line.Is(next, "total", "more") ? line.Next(next) : next;
            if (line.Is(next, Weeks))
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
            else if (line.Is(next, Hours) && !line.Is(line.Next(next), "per", "a", "/", "each", "every", "daily", "weekly"))
            {
                course.Hours = Once(line, course.Hours is null ? null : new((int)course.Hours.Value, course.Hours.From), number, at, next, "lengths") is { } hours
                    ? new(hours.Value, hours.From) : null;
            }
            else if (line.Is(next, "level", "levels"))
            {
                course.LevelCount = Once(line, course.LevelCount, number, at, next, "counts of levels");
            }
        }

        Bare(line, course, isInVisits, nameAt);
        return course;
    }

    // "3x4" is three a week for four weeks, the convention of the field; beyond five a week it is not.
    private static void Shorthand(TokenLine line, CourseInLine course)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (WholeNumbers.Plain(line, at) is ({ } perWeek and <= MostAWeek, var count) && line.Is(at + count, "x") && WholeNumbers.At(line, at + count + 1) is ({ } weeks, var length)
                && !line.Is(at - 1, "x", "-", "to", "/"))
            {
                var next = at + count + 1 + length;
                if (line.Is(next, "x", "day", "days", "month", "months") || line.Is(next, Visits) || line.Is(next, Hours))
                {
                    continue;
                }

                next += line.Is(next, Weeks) ? 1 : 0;
                var piece = line.Take(at, next - at);
                (course.PerWeek, course.Weeks) = (new(Interval.Exactly(perWeek), piece), new(weeks, piece));
                return;
            }
        }
    }

    // "x 12", "qty: 12", "#12", "12 chiropractic": a number without its unit counts visits, or else pieces.
    private static void Bare(TokenLine line, CourseInLine course, bool isInVisits, int nameAt)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (WholeNumbers.At(line, at) is not ({ } number, var count))
            {
                continue;
            }

            var start = Announced(line, at);
            if (start == at && line.Next(at + count - 1) < line.Count && at + count != nameAt && !IsBeforeName(line, at + count, nameAt))
            {
                continue;
            }

            if (start == at && !(at < nameAt && IsBeforeName(line, at + count, nameAt)))
            {
                continue;
            }

            // "2x/week x 12" may be twelve visits or twelve weeks: nobody reads it.
            if (course.PerWeek is not null && course.Weeks is null && isInVisits && !(course.PerWeek.Value == Interval.Exactly(1)))
            {
                continue;
            }

            var read = new ReadField<int>(number, line.Take(start, at + count - start));
            if (isInVisits)
            {
                course.Visits = course.Visits is null || course.Visits.Value == number ? read : course.Visits;
            }
            else
            {
                course.Units ??= read;
            }

            return;
        }
    }

    private static bool IsBeforeName(TokenLine line, int after, int nameAt)
    {
        for (var at = after; at < nameAt; at++)
        {
            if (line.IsFree(at))
            {
                return false;
            }
        }

        return after <= nameAt;
    }

    private static int Announced(TokenLine line, int at)
    {
        var before = at - 1;
        before -= line.Is(before, ":", "=", "of") ? 1 : 0;
        return line.Is(before, "x", "qty", "quantity", "times") || (line.Is(before, "#") && before == at - 1) ? before : at;
    }

    private static ReadField<int>? Once(TokenLine line, ReadField<int>? found, int number, int at, int unit, string what)
    {
        var start = line.Is(at - 1, "x", "for", "over", "times", "of", ":", "(") ? at - 1 : at;
        start -= line.Is(start - 1, "total", "times") ? 1 : 0;
        var piece = line.Piece(start, unit + 1 - start);
        for (var token = start; token <= unit; token++)
        {
            if (line.IsFree(token))
            {
                line.Take(token, 1);
            }
        }

        if (found is not null && found.Value != number)
        {
            line.Doubt($"two {what} are written: `{found.From}` and `{piece}`", blocks: true);
        }

        return found ?? new(number, piece);
    }
}
