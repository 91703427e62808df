using System.Globalization;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Mutation;

/// <summary>
/// A quantity moved by one unit: a day for a date, for days and for weeks; a month or a year for those, which no days make
/// up; one in the last place in which a number is written.
/// </summary>
internal static class QuantityShift
{
    /// <summary>The text one unit away; null where it is no quantity, or nothing lies there.</summary>
    /// <param name="text">A number, a number with its unit, a duration or a date.</param>
    /// <param name="direction">1 or -1.</param>
    public static string? Of(string text, int direction)
    {
        if (ScalarReading.TryDate(text, out var day))
            return day.AddDays(direction).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Duration.TryParse(text, out var duration))
            return Shifted(duration, direction);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var digits = space < 0 ? text : text[..space];
        return ScalarReading.TryNumber(digits, out var number) ? Shifted(number, digits, direction) + (space < 0 ? "" : text[space..]) : null;
    }

    /// <summary>Whether the text is a quantity at all.</summary>
    public static bool IsQuantity(string text) => Of(text, 1) is not null;

    private static string? Shifted(Duration duration, int direction)
    {
        var moved = duration.Unit == DurationUnit.Week ? new Duration(duration.Count * 7, DurationUnit.Day) : duration;
        return moved.Count + direction < 0 ? null : (moved with { Count = moved.Count + direction }).ToString();
    }

    private static string Shifted(decimal number, string digits, int direction)
    {
        var places = digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? digits.Length - point - 1 : 0;
        var unit = new decimal(1, 0, 0, false, (byte)places);
        return (number + direction * unit).ToString(CultureInfo.InvariantCulture);
    }
}
