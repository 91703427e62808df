using System.Globalization;

namespace GuidelineEngine.Documents;

/// <summary>What text means as a truth, a date or a number; the same everywhere.</summary>
internal static class ScalarReading
{
    // One digit fewer than a decimal can hold, so that no digit is rounded away.
    private const int MostDigits = 28;

    /// <summary>Reads <c>yes</c>, <c>no</c>, <c>true</c> or <c>false</c>, in any case.</summary>
    public static bool TryYesNo(string text, out bool value)
    {
        value = text.Equals("yes", StringComparison.OrdinalIgnoreCase) || text.Equals("true", StringComparison.OrdinalIgnoreCase);
        return value || text.Equals("no", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether text has the shape of a date, <c>yyyy-mm-dd</c>, in the calendar or not.</summary>
    public static bool HasShapeOfDate(ReadOnlySpan<char> text)
    {
        if (text.Length != 10)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
                return false;
        }
        return true;
    }

    /// <summary>Reads a day of the calendar as <c>yyyy-mm-dd</c>.</summary>
    public static bool TryDate(ReadOnlySpan<char> text, out DateOnly value)
    {
        value = default;
        if (!HasShapeOfDate(text))
            return false;
        var year = (100 * TwoDigits(text)) + TwoDigits(text[2..]);
        var (month, day) = (TwoDigits(text[5..]), TwoDigits(text[8..]));
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        value = new DateOnly(year, month, day);
        return true;
    }

    private static int TwoDigits(ReadOnlySpan<char> text) => (10 * (text[0] - '0')) + (text[1] - '0');

    /// <summary>
    /// Reads a number: digits, perhaps a minus before them, perhaps a point with digits on both sides. No thousands separators and no
    /// exponents; not <c>.5</c>, of which the point is lost too easily where it is a dose. Overflow is no number.
    /// </summary>
    public static bool TryNumber(string text, out decimal value)
    {
        value = 0;
        var digits = 0;
        var points = 0;
        if (TryFewDigits(text, out var few))
        {
            value = few;
            return true;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                digits++;
            else if (text[i] == '.' && points++ == 0 && i > 0 && char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length)
                continue;
            else if (text[i] != '-' || i > 0)
                return false;
        }
        return digits is > 0 and <= MostDigits
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // Most numbers are one or two digits, for which the general way is long.
    private static bool TryFewDigits(string text, out int value)
    {
        const int Few = 6;
        value = 0;
        if (text.Length is 0 or > Few)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (10 * value) + (c - '0');
        }
        return true;
    }

    /// <summary>Reads a whole number: digits, perhaps a minus before them.</summary>
    public static bool TryInteger(string text, out int value)
    {
        value = 0;
        return text.Length > 0 && text[0] != '+'
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
