using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The grade that follows from a criterion's statements, for each span of days in which the same of them speak.</summary>
/// <param name="Days">"from 2016-08-31"; empty where it holds at all times.</param>
/// <param name="Grade">That of the weakest statement that speaks; null where none does.</param>
internal sealed record GradeOverTime(string Days, Grade? Grade)
{
    public static IReadOnlyList<GradeOverTime> Of(IReadOnlyList<Statement> statements)
    {
        var starts = statements.Select(statement => statement.From)
            .Concat(statements.Select(statement => statement.To?.AddDays(1)))
            .OfType<DateOnly>().Distinct().Order().ToList();
        var spans = new List<(DateOnly? From, DateOnly? To, Grade? Grade)> { (null, null, GradeOn(statements, starts.Count > 0 ? starts[0].AddDays(-1) : DateOnly.MinValue)) };
        foreach (var start in starts)
        {
            var grade = GradeOn(statements, start);
            if (grade == spans[^1].Grade)
                continue;
            spans[^1] = spans[^1] with { To = start.AddDays(-1) };
            spans.Add((start, null, grade));
        }
        return [.. spans.Select(span => new GradeOverTime(BookPlaces.Window(span.From, span.To), span.Grade))];
    }

    private static Grade? GradeOn(IReadOnlyList<Statement> statements, DateOnly day) =>
        statements.Any(statement => statement.SpeaksOn(day)) ? Grades.Weakest(statements, day) : null;
}
