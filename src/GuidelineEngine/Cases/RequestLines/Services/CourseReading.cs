using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads how much of a service is asked for: <c>3x4</c>, <c>2x/week for 6 weeks</c>, <c>12 visits</c>, <c>160 hours</c>, <c>qty: 6</c>.</summary>
internal static class CourseReading
{
    // Working days: a larger number before the "x" is no frequency.
    private const int MostAWeek = 5;

    /// <summary>Takes the amounts of a line whose service is named at a token.</summary>
    internal static CourseInLine Take(TokenLine line, Service? service, bool isHeld, int nameAt)
    {
        var course = new CourseInLine { IsHeld = isHeld };
        Shorthand(line, course);
        course.PerWeek ??= WeeklyFrequency.Take(line);
        var hoursADay = HourlyRates.Take(line);
        CountedUnits.Take(line, course);
        var isInVisits = service?.CountedIn == ServiceCount.Visits;
        Announced(line, course, isInVisits);
        BeforeName(line, course, service?.CountedIn ?? ServiceCount.None, nameAt);
        if (isHeld && course is { Days: null, PerWeek: null, Weeks: { } weeks })
        {
            course.Days = new(weeks.Value * 7, weeks.From);
        }

        if (hoursADay is not null)
        {
            course.Hours ??= hoursADay.InAll(line, course);
        }

        return course;
    }

    // "3x4" is three a week for four weeks, the convention of the field.
    private static void Shorthand(TokenLine line, CourseInLine course)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.Is(at - 1, "x", "-", "to", "/", "#") || Rate(line, at) is not ({ } rate, var count) || !line.Is(at + count, "x")
                || WholeNumbers.At(line, at + count + 1) is not ({ } weeks, var length))
            {
                continue;
            }

            var next = at + count + 1 + length;
            if (line.Is(next, "x", "day", "days", "month", "months", "/", "per") || CountedUnits.IsVisit(line, next) || line.Is(next, CountedUnits.Hours))
            {
                continue;
            }

            next += line.Is(next, CountedUnits.Weeks) ? 1 : 0;
            var piece = line.Take(at, next - at);
            (course.PerWeek, course.Weeks) = (new(rate, piece), new(weeks, piece));
            return;
        }
    }

    private static (Interval Rate, int Count)? Rate(TokenLine line, int at) =>
        WeeklyFrequency.Number(line, at) is { Count: > 0 } read && read.Rate.Upper is { Value: <= MostAWeek } ? read : null;

    // "x 12", "qty: 12", "#12": visits, or else pieces. "2x/week x 12" may be twelve visits or twelve weeks, and "ESI #2" the second one.
    private static void Announced(TokenLine line, CourseInLine course, bool isInVisits)
    {
        for (var at = 1; at < line.Count; at++)
        {
            var before = at - 1;
            before -= line.Is(before, ":", "=", "of") ? 1 : 0;
            var isQuantity = line.Is(before, "qty", "quantity") || (isInVisits && before == at - 1 && line.Is(before, "#"));
            if (WholeNumbers.At(line, at) is not ({ } number, var count) || !(isQuantity || (line.Is(before, "x", "times") && before == at - 1)))
            {
                continue;
            }

            var isFactor = !isQuantity && WholeNumbers.Plain(line, before - 1) is not null;
            var isOnceAWeek = course.PerWeek?.Value == Interval.Exactly(1);
            if (isFactor || (!isQuantity && isInVisits && !(course.Weeks is null && (course.PerWeek is null || isOnceAWeek))))
            {
                before -= isFactor ? 1 : 0;
                var piece = line.Take(before, at + count - before);
                line.Doubt($"`{piece}` can be read in more than one way, and no number is read from it");
                continue;
            }

            Count(line, course, new(number, line.Take(before, at + count - before)), isInVisits);
        }
    }

    private static void Count(TokenLine line, CourseInLine course, ReadField<int> read, bool isInVisits)
    {
        if (!isInVisits)
        {
            course.Units ??= read;
        }
        else if (course.Visits is { } visits && visits.Value != read.Value)
        {
            line.Doubt($"two totals are written: `{visits.From}` and `{read.From}`", blocks: true);
        }
        else
        {
            course.Visits ??= read;
        }
    }

    // "12 chiropractic", "1 MRI": what the pack says that such a number counts.
    private static void BeforeName(TokenLine line, CourseInLine course, ServiceCount countedIn, int nameAt)
    {
        for (var at = 0; at < nameAt; at++)
        {
            if (WholeNumbers.At(line, at) is not ({ } number, var count) || line.Next(at + count - 1) < nameAt)
            {
                continue;
            }

            switch (countedIn)
            {
                case ServiceCount.Visits when course.Visits is null:
                    course.Visits = new(number, line.Take(at, count));
                    return;
                case ServiceCount.Hours when course.Hours is null:
                    course.Hours = new(number, line.Take(at, count));
                    return;
                case ServiceCount.Levels when course.LevelCount is null:
                    course.LevelCount = new(number, line.Take(at, count));
                    return;
                case ServiceCount.None when course.Units is null:
                    course.Units = new(number, line.Take(at, count));
                    return;
                default:
                    return;
            }
        }
    }
}
