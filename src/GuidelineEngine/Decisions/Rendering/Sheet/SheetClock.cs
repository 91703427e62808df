using System.Globalization;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The days that bound the review, with what was counted. Lines with the same days share an entry.</summary>
internal static class SheetClock
{
    public static IReadOnlyList<SheetLine> Lines(CaseDecision decision)
    {
        var clocks = decision.Requests
            .GroupBy(request => new Bounds(request.Deadlines.AskBy, request.Deadlines.DecideBy, request.Deadlines.Outer, request.Deadlines.ApplyBy))
            .Where(clock => clock.Key is not (null, null, null, null))
            .ToList();
        return [.. clocks.Select(clock => Line(decision, clock.First().Deadlines, Whose(decision, clock)))];
    }

    /// <summary>By when a decision that is made on the last day is told and sent in writing.</summary>
    public static IReadOnlyList<SheetLine> Telling(CaseDecision decision)
    {
        var groups = decision.Requests.GroupBy(request => new Told(request.Deadlines.CommunicateBy, request.Deadlines.WrittenBy)).Where(group => group.Key is not (null, null)).ToList();
        return [.. groups.Select(group => new SheetLine(
            Whose(decision, group) + "decided on the last day, it is to be communicated " + string.Join(", ", new[]
            {
                group.Key.CommunicateBy is { } told ? "by " + ScreenWords.Day(told) : null,
                group.Key.WrittenBy is { } written ? "in writing by " + ScreenWords.Day(written) : null,
            }.OfType<string>()),
            TextKind.Quiet))];
    }

    // Classes and not tuples: the framework's generic code over a structure is compiled at every start.
    private sealed record Bounds(DateOnly? AskBy, DateOnly? DecideBy, DateOnly? Outer, DateOnly? ApplyBy);

    private sealed record Told(DateOnly? CommunicateBy, DateOnly? WrittenBy);

    private static string Whose(CaseDecision decision, IEnumerable<RequestDecision> requests) =>
        requests.Count() == decision.Requests.Count ? "" : decision.NamesOf(requests) + ": ";

    private static SheetLine Line(CaseDecision decision, Deadlines deadlines, string whose)
    {
        var isUntimely = deadlines.Outer < decision.AsOf;
        var asked = decision.Asked?.InformationRequested;
        var isLate = isUntimely || (asked is null && deadlines.AskBy < decision.AsOf);
        var parts = new[]
        {
            isUntimely ? "UNTIMELY" : null,
            Position(decision, deadlines),
            ToAsk(decision, deadlines, asked),
            deadlines.DecideBy == deadlines.Outer || (asked is null && deadlines.DecideBy == deadlines.AskBy) ? null : Until(decision, deadlines, "decide_by", "decide by", deadlines.DecideBy),
            Until(decision, deadlines, "outer", "outer limit", deadlines.Outer),
            Until(decision, deadlines, "apply_by", "independent medical review to be applied for by", deadlines.ApplyBy),
        };
        return new SheetLine(whose + string.Join(" · ", parts.OfType<string>()) + (isLate ? " · PAST" : ""), isLate ? TextKind.Danger : TextKind.Plain);
    }

    // "day 3 of 5 (Saturday counted: disputed before 2020; Veterans Day not)"
    private static string? Position(CaseDecision decision, Deadlines deadlines)
    {
        if (Rule(deadlines, "ask_by") is not { Unit: not "hours" } rule || decision.AsOf > rule.Day)
            return null;
        var passed = Math.Max(0, decision.AsOf.DayNumber - rule.From.DayNumber);
        var day = passed - rule.Between.Count(between => !between.IsCounted && between.Day > rule.From && between.Day <= decision.AsOf);
        var notes = new List<string>();
        if (rule.After == "receipt" && decision.Asked?.Rfa?.ReceivedAt is { } at && DateOnly.FromDateTime(at) != rule.From)
            notes.Add("counted from " + ScreenWords.Day(rule.From));
        if (rule.Between.Any(between => between.IsCounted))
            notes.Add("Saturday counted: disputed" + Before(decision));
        notes.AddRange(rule.Between.Where(between => between.What is not ("Saturday" or "Sunday")).Select(between => between.What + " not"));
        return $"day {ScreenWords.Number(day)} of {ScreenWords.Number(rule.Count)}" + (notes.Count == 0 ? "" : $" ({string.Join("; ", notes)})");
    }

    private static string? ToAsk(CaseDecision decision, Deadlines deadlines, DateOnly? asked)
    {
        if (asked is { } on)
            return "asked on " + ScreenWords.Day(on);
        if (deadlines.AskBy is null)
            return deadlines.ApplyBy is null ? "the day to ask by is not known" : null;
        var isBoth = deadlines.DecideBy is null || deadlines.DecideBy == deadlines.AskBy;
        return Until(decision, deadlines, "ask_by", isBoth ? "ask or decide by" : "ask by", deadlines.AskBy);
    }

    private static string? Until(CaseDecision decision, Deadlines deadlines, string id, string what, DateOnly? day)
    {
        if (day is not { } last)
            return null;
        var rule = Rule(deadlines, id);
        var time = rule?.Time is { } at ? at.ToString(" HH:mm", CultureInfo.InvariantCulture) : "";
        var notes = new[]
        {
            ScreenWords.Away(last, decision.AsOf),
            rule?.Otherwise is { } later ? ScreenWords.Day(later) + " if Saturdays do not count" : null,
            rule is { Unit: not "business_days" } ? Plain(rule) : null,
        };
        return $"{what} {ScreenWords.Day(last)}{time} ({string.Join("; ", notes.OfType<string>())})";
    }

    // "14 days from the recommendation of 2014-11-05"
    private static string Plain(Deadline rule) =>
        ScreenWords.Count(rule.Count, rule.Unit == "hours" ? "hour" : "day") + " from the " + ScreenWords.Spoken(rule.After) + " of " + ScreenWords.Iso(rule.From);

    private static Deadline? Rule(Deadlines deadlines, string id) => deadlines.Rules.FirstOrDefault(rule => rule.Id == id);

    private static string Before(CaseDecision decision) =>
        decision.Pack?.Policy?.SaturdaysCountedUntil is not { } until ? ""
        : " before " + (until is { Month: 1, Day: 1 } ? ScreenWords.Number(until.Year) : ScreenWords.Iso(until));
}
