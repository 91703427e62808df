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
    public static bool HasShapeOfDate(string text)
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
    public static bool TryDate(string text, out DateOnly value)
    {
        value = default;
        return HasShapeOfDate(text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>
    /// Reads a number: digits, perhaps a minus before them, perhaps a point with digits on both sides. No thousands separators and no
    /// exponents; not <c>.5</c>, of which the point is lost too easily where it is a dose. Overflow is no number.
    /// </summary>
    public static bool TryNumber(string text, out decimal value)
    {
        value = 0;
        var digits = 0;
        var points = 0;
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

    /// <summary>Reads a whole number: digits, perhaps a minus before them.</summary>
    public static bool TryInteger(string text, out int value)
    {
        value = 0;
        return text.Length > 0 && text[0] != '+'
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
