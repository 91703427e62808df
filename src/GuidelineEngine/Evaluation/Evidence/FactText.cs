using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Facts as sentences say them.</summary>
internal static class FactText
{
    /// <summary>The value or the bounds; "not documented" where there is nothing.</summary>
    public static string Value(Fact fact, FactState state, RequestContext context)
    {
        if (state.Status == FactStatus.Conflict)
            return "contradictory";
        var text = fact.Type switch
        {
            _ when state.Status == FactStatus.Undocumented => "not documented",
            FactType.YesNo => state.YesNo == Truth.Met ? "yes" : state.YesNo == Truth.NotMet ? "no" : "not documented",
            FactType.Choice => state.Choice < 0 ? "not documented" : state.Choice < fact.Choices.Count ? fact.Choices[state.Choice].Label : "another",
            FactType.Date => Bounds(state.Number, fact, static (day, _) => Day(DateOnly.FromDayNumber((int)day))),
            FactType.Duration => Length(state.Number, context.Service),
            _ => Bounds(state.Number, fact, static (number, fact) => Number(number, fact.Unit)),
        };
        return state.Notes.Count == 0 ? text : text + " (" + string.Join("; ", state.Notes) + ")";
    }

    /// <summary>A recorded value, as the record has it.</summary>
    public static string Value(Finding finding, RequestContext context) => finding.Fact.Type switch
    {
        FactType.YesNo => finding.Value.YesNo ? "yes" : "no",
        FactType.Choice => finding.Fact.Choices[finding.Value.Choice].Label,
        FactType.Date => finding.Value.Day.ToString(),
        FactType.Duration => finding.Value.Length is { } length ? length.ToString() : Length(finding.Value.Number, context.Service),
        _ => Bounds(finding.Value.Number, finding.Fact, static (number, fact) => Number(number, fact.Unit)),
    };

    public static FoundIn Found(Finding finding, RequestContext context) => new(
        Value(finding, context), finding.Date, finding.Origin?.Document, finding.Origin?.Page, finding.Origin?.SaidBy);

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string Number(decimal number, string? unit = null) =>
        (IsSmall(number) ? ((int)number).ToString(CultureInfo.InvariantCulture) : number.ToString("0.##", CultureInfo.InvariantCulture)) + (unit is null ? "" : " " + (number == 1 && unit.EndsWith('s') ? unit[..^1] : unit));

    /// <summary>Whether it is a whole number of everyday size, which needs no format.</summary>
    public static bool IsSmall(decimal number) => number is >= 0 and < 1_000_000 && decimal.IsInteger(number);

    /// <summary>Days before the service date, in the units in which people count them. Lower bounds are rounded down.</summary>
    public static string Length(Interval days, DateOnly service) =>
        days.IsExact ? Elapsed((int)days.Lower!.Value.Value, service) : Bounds(days, service, static (number, service) => Elapsed((int)number, service));

    private static string Elapsed(int days, DateOnly service)
    {
        if (days == 0)
            return "0 days";
        if (days < 14)
            return Count(days, "day");
        if (days < 84)
            return days % 7 == 0 ? Count(days / 7, "week") : Count(days, "day");
        var start = service.AddDays(-days);
        var months = (service.Year - start.Year) * 12 + service.Month - start.Month;
        if (start.AddMonths(months) > service)
            months--;
        return months < 24 ? Count(months, "month")
            : Count(months / 12, "year") + (months % 12 == 0 ? "" : " and " + Count(months % 12, "month"));
    }

    private static string Count(int count, string unit) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + unit + (count == 1 ? "" : "s");

    private static string Bounds<T>(Interval value, T of, Func<decimal, T, string> print) => (value.Lower, value.Upper) switch
    {
        (null, null) => "not documented",
        ({ } lower, null) => (lower.Inclusive ? "at least " : "more than ") + print(lower.Value, of),
        (null, { } upper) => (upper.Inclusive ? "at most " : "less than ") + print(upper.Value, of),
        ({ } lower, { } upper) => value.IsExact ? print(lower.Value, of) : print(lower.Value, of) + " to " + print(upper.Value, of),
    };
}
