using System.Globalization;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The days of a policy, a sentence each, with the statements that they rest on.</summary>
internal static class BookDays
{
    public static IEnumerable<string> Of(ReviewPolicy policy)
    {
        foreach (var rule in policy.Deadlines)
            yield return Rule(rule);
        var receipt = policy.Receipt;
        yield return $"A request by {string.Join(", ", receipt.Channels)} after {receipt.Until.ToString("HH:mm", CultureInfo.InvariantCulture)} is received on the next business day{RestsOn(receipt.LateRestsOn)}.";
        if (receipt.DaysAfterMailing is { } mailed)
            yield return $"A request by mail is received {ScreenWords.Count(mailed, "day")} after mailing{RestsOn(receipt.MailRestsOn)}.";
        yield return $"Saturdays are counted as business days before {ScreenWords.Iso(policy.SaturdaysCountedUntil)}.";
        yield return "What a guideline expects is asked " + (policy.AsksFirst ? "before a certification." : "with a certification, not before it.");
        yield return "No business days: " + string.Join("; ", policy.Holidays.Select(Holiday)) + ".";
        if (policy.Gates.FirstDays is { } first)
            yield return $"For injuries from {ScreenWords.Iso(first.InjuryFrom)}, treatment in the first {ScreenWords.Count(first.Days, "day")} may need no review before it{RestsOn(first.RestsOn)}.";
    }

    private static string Rule(DeadlineRule rule)
    {
        var where = new[]
        {
            rule.Stages.Count > 0 ? string.Join(", ", rule.Stages.Select(ScreenWords.Of)) : null,
            rule.Expedited switch { true => "expedited", false => "not expedited", _ => null },
            rule.Drug switch { true => "drugs", false => "services", _ => null },
            rule.AfterLiability switch { true => "after a dispute about liability", false => "without a dispute about liability", _ => null },
            rule.ServiceFrom is { } from ? "services from " + ScreenWords.Iso(from) : null,
        }.OfType<string>().ToList();
        var unit = rule.Unit switch { CountUnit.Hours => "hour", CountUnit.BusinessDays => "business day", _ => "day" };
        return $"{ScreenWords.Spoken(PackWords.Of(rule.Kind))}: {ScreenWords.Count(rule.Count, unit)} after {string.Join(", else after ", rule.After.Select(start => ScreenWords.Spoken(PackWords.Of(start))))}"
            + (where.Count > 0 ? $" ({string.Join("; ", where)})" : "") + RestsOn(rule.RestsOn) + ".";
    }

    private static string RestsOn(IReadOnlyList<Statement> statements) => statements.Count == 0 ? ""
        : $" [{string.Join(", ", statements.Select(statement => statement.Name + (BookPlaces.Window(statement.From, statement.To) is { Length: > 0 } days ? " " + days : "")))}]";

    private static string Holiday(Holiday holiday)
    {
        var month = holiday.Month > 0 ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(holiday.Month) : "";
        var day = holiday.After is { } other ? $"{ScreenWords.Count(holiday.DaysAfter, "day")} after {other.Name}"
            : holiday.Day is { } fixedDay ? $"{month} {ScreenWords.Number(fixedDay)}"
            : $"{(holiday.Occurrence < 0 ? "last" : "no. " + ScreenWords.Number(holiday.Occurrence))} {PackWords.Of(holiday.Weekday!.Value)} of {month}";
        return $"{holiday.Name} ({day}{(holiday.MovesFromSunday ? ", from a Sunday to Monday" : "")}{(holiday.FromYear > 0 ? ", from " + ScreenWords.Number(holiday.FromYear) : "")}"
            + $"{(holiday.ToYear < int.MaxValue ? ", to " + ScreenWords.Number(holiday.ToYear) : "")}; {Words.Of(holiday.Grade)})";
    }
}
