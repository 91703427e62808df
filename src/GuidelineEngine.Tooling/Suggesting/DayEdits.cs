namespace GuidelineEngine.Tooling.Suggesting;

/// <summary>Changes of the day of a request.</summary>
internal static class DayEdits
{
    public static IEnumerable<CaseEdit> For(DateOnly day, EditedCase from)
    {
        var moved = day.DayNumber - from.Context.Requested.DayNumber;
        CaseStep[] requested = [new(from.InRequest("requested"), Written.Day(day))];
        CaseStep[] both = [.. requested, new CaseStep(from.InRequest("service_date"), Written.Day(day))];
        CaseStep asked = new(["as_of"], Written.Day(day.AddDays(1)));
        yield return new CaseEdit(requested);
        yield return new CaseEdit(both);
        yield return new CaseEdit([asked, .. requested]);
        yield return new CaseEdit([asked, .. both]);
        yield return new CaseEdit([asked, new CaseStep(["rfa", "dated"], Written.Day(day)), new CaseStep(["rfa", "received"], null)]);
        if (moved < 0)
            yield return new CaseEdit([asked, .. both, new CaseStep(from.InRequest("since"), null), new CaseStep(["medications"], null), new CaseStep(["injury"], null)]);
    }
}
