using System.Globalization;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>The days of a policy, a sentence each.</summary>
internal static class BookDays
{
    public static IEnumerable<string> Of(ReviewPolicy policy)
    {
        yield return $"Information is asked for within {ScreenWords.Count(policy.AskByBusinessDays, "business day")} of the receipt; at retrospective review within {ScreenWords.Count(policy.AskByDaysRetrospective, "day")}.";
        yield return $"The review is over {ScreenWords.Count(policy.OuterDays, "day")} after the request was dated, at the latest.";
        yield return $"A fax or e-mail after {policy.ReceivedUntil.ToString("HH:mm", CultureInfo.InvariantCulture)} is received on the next business day.";
        yield return $"Saturdays are counted as business days before {ScreenWords.Iso(policy.SaturdaysCountedUntil)}.";
        yield return "What a guideline expects is asked " + (policy.AsksFirst ? "before a certification." : "with a certification, not before it.");
        yield return "No business days: " + string.Join("; ", policy.Holidays.Select(Holiday)) + ".";
    }

    private static string Holiday(Holiday holiday)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(holiday.Month);
        var day = holiday.Day is { } fixedDay ? $"{month} {ScreenWords.Number(fixedDay)}"
            : $"{(holiday.Occurrence < 0 ? "last" : "no. " + ScreenWords.Number(holiday.Occurrence))} {PackWords.Of(holiday.Weekday!.Value)} of {month}";
        return $"{holiday.Name} ({day}{(holiday.FromYear > 0 ? ", from " + ScreenWords.Number(holiday.FromYear) : "")})";
    }
}
