using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>What was counted for a limit of time, in words.</summary>
internal sealed class DeadlineArithmetic(CountedDeadline counted, ReviewDates dates, ReviewPolicy policy)
{
    private readonly ReceiptDay? receipt = counted.Start == CountStart.Receipt ? ReceiptDay.Of(dates, policy, SaturdayReading.Counts) : null;

    /// <summary>The weekend days and holidays between, for business days.</summary>
    public IReadOnlyList<CountedDay> Between { get; } = counted.Rule.Unit == CountUnit.BusinessDays ? [.. DaysBetween(counted, policy)] : [];

    /// <summary>What it rests on: the rule, and what moved its beginning.</summary>
    public IEnumerable<Statement> RestsOn =>
        counted.Rule.RestsOn
            .Concat(receipt is { IsLate: true } ? policy.Receipt.LateRestsOn : [])
            .Concat(receipt is { IsByMail: true } ? policy.Receipt.MailRestsOn : []);

    /// <summary>"5 business days after the receipt on Fri 2014-11-07 (day 0); Sat 2014-11-08 counts, which was disputed".</summary>
    public string Text => string.Join("; ", new[] { Count(), Moved(), Saturdays(), Holidays() }.OfType<string>());

    private string Count()
    {
        var at = counted.From.Time is { } time && counted.Rule.Unit == CountUnit.Hours ? " at " + Time(time) : "";
        return $"{Amount(counted.Rule)} after {StartText()} on {ScreenWords.Day(counted.From.Day)}{at} (day 0)";
    }

    private string StartText() => counted.Start switch
    {
        CountStart.Receipt => "the receipt",
        CountStart.Recommendation => "the recommendation",
        CountStart.Information => "the receipt of the information",
        CountStart.Liability => "liability became final",
        CountStart.Decision => "the decision, if it is made on the last day for it,",
        CountStart.ServiceOfDecision => "the service of the decision",
        CountStart.Application => "the application with its records",
        _ => "the decision of independent medical review",
    };

    private string? Moved()
    {
        if (receipt is not { } day || dates.Received is not { } stamped)
            return null;
        if (day.IsByMail)
            return $"mailed on {ScreenWords.Day(stamped.Mailed!.Value)}, and received {ScreenWords.Count(policy.Receipt.DaysAfterMailing!.Value, "day")} later";
        return day.IsLate
            ? $"it came in on {ScreenWords.Day(stamped.Day!.Value)} at {Time(stamped.Time!.Value)}, after {Time(policy.Receipt.Until)}, and counts from the next business day"
            : null;
    }

    private string? Saturdays()
    {
        var counted = Between.Where(day => day.IsCounted).Select(day => ScreenWords.Day(day.Day)).ToList();
        return counted.Count == 0
            ? null
            : $"{ScreenWords.And(counted)} counted (disputed before {policy.SaturdaysCountedUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})";
    }

    private string? Holidays()
    {
        var holidays = Between.Where(day => BusinessDays.HolidayOn(day.Day, policy) is not null).Select(day => $"{day.What} ({ScreenWords.Day(day.Day)})").ToList();
        return holidays.Count == 0 ? null : ScreenWords.And(holidays) + " not counted";
    }

    private static IEnumerable<CountedDay> DaysBetween(CountedDeadline counted, ReviewPolicy policy)
    {
        for (var day = counted.From.Day.AddDays(1); day <= counted.At.Day; day = day.AddDays(1))
        {
            if (BusinessDays.HolidayOn(day, policy) is { } holiday)
                yield return new CountedDay(day, holiday.Name, false);
            else if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                yield return new CountedDay(day, day.DayOfWeek.ToString(), BusinessDays.IsBusinessDay(day, policy));
        }
    }

    private static string Amount(DeadlineRule rule) => ScreenWords.Count(rule.Count, rule.Unit switch
    {
        CountUnit.Hours => "hour",
        CountUnit.Days => "day",
        _ => "business day",
    });

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
