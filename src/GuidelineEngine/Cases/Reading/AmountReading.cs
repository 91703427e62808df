using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads numbers and durations that may be ranges: <c>6</c>, <c>6 of 10</c>, <c>5-6</c>, <c>3 weeks</c>, <c>3-4 weeks</c>.</summary>
internal static class AmountReading
{
    /// <summary>A number or a range in <paramref name="unit"/>, written with it or without; null, and reported, when it is none.</summary>
    public static Interval? Amount(ScalarNode? scalar, string? unit, CaseSetting setting, string what)
    {
        if (scalar is null)
            return null;
        if (!TrySplit(scalar.Text, out var low, out var high, out var written))
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.NotAnAmount, scalar.Span, what, scalar.Text);
            return null;
        }
        if (written.Length > 0 && !IsSameUnit(written, unit))
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.OtherUnit, scalar.Span, what, written, unit is null ? "a number alone" : "`" + unit + "`");
            return null;
        }
        return InOrder(low, high, scalar, setting, what) ? Interval.Between(low, high) : null;
    }

    /// <summary>A number or a range, no end of it outside <paramref name="least"/> to <paramref name="most"/>; null, and reported, when it is none.</summary>
    public static Interval? Within(ScalarNode? scalar, decimal least, decimal most, CaseSetting setting, string what)
    {
        if (Amount(scalar, null, setting, what) is not { Lower: { } low, Upper: { } high } amount)
            return null;
        if (low.Value >= least && high.Value <= most)
            return amount;
        setting.Diagnostics.Report(DiagnosticCatalogue.OutOfRange, scalar!.Span, what, scalar.Text, Range(least, most, null));
        return null;
    }

    /// <summary>A length of time; null when there is none, or it is something else, which is reported.</summary>
    public static Duration? Length(ScalarNode? scalar, CaseSetting setting, string what)
    {
        if (scalar is null)
            return null;
        if (Duration.TryParse(scalar.Text, out var length))
            return length;
        ReportLength(scalar, setting, what);
        return null;
    }

    /// <summary>A length of time or a range of them; null, and reported, when it is neither.</summary>
    public static (Duration Low, Duration High)? Lengths(ScalarNode scalar, CaseSetting setting, string what)
    {
        if (Duration.TryParse(scalar.Text, out var length))
            return (length, length);
        if (TrySplit(scalar.Text, out var low, out var high, out var unit)
            && Duration.TryParse(Text(low) + " " + unit, out var shorter) && Duration.TryParse(Text(high) + " " + unit, out var longer))
        {
            return InOrder(low, high, scalar, setting, what) ? (shorter, longer) : null;
        }
        ReportLength(scalar, setting, what);
        return null;
    }

    /// <summary>"a number from 0 to 10", with the unit where there is one.</summary>
    public static string Range(decimal? least, decimal? most, string? unit) =>
        ((least, most) switch
        {
            ({ } low, { } high) => "a number from " + Text(low) + " to " + Text(high),
            ({ } low, null) => "a number not under " + Text(low),
            (null, { } high) => "a number not over " + Text(high),
            _ => "a number",
        }) + (unit is null || unit.StartsWith("of ", StringComparison.Ordinal) ? "" : " in `" + unit + "`");

    private static void ReportLength(ScalarNode scalar, CaseSetting setting, string what)
    {
        var unit = scalar.Text.Split(' ')[^1];
        var hint = Alternatives.DidYouMean(unit, ["days", "weeks", "months", "years"]);
        setting.Diagnostics.ReportWithHint(DiagnosticCatalogue.NotALength, scalar.Span, hint, what, scalar.Text);
    }

    private static bool InOrder(decimal low, decimal high, ScalarNode scalar, CaseSetting setting, string what)
    {
        if (low <= high)
            return true;
        setting.Diagnostics.Report(DiagnosticCatalogue.BoundsDisagree, scalar.Span, what);
        return false;
    }

    // A number, perhaps "-" or "to" and a second, perhaps a unit.
    private static bool TrySplit(string text, out decimal low, out decimal high, out string unit)
    {
        unit = "";
        if (ScalarReading.TryNumber(text, out low))
        {
            high = low;
            return true;
        }
        high = 0;
        var end = NumberEnd(text, 0);
        if (!ScalarReading.TryNumber(text[..end], out low))
            return false;
        high = low;
        var rest = text[end..].TrimStart();
        var joined = rest.StartsWith('-') || rest.StartsWith('–') ? 1 : rest.StartsWith("to ", StringComparison.Ordinal) ? 3 : 0;
        if (joined > 0)
        {
            rest = rest[joined..].TrimStart();
            end = NumberEnd(rest, 0);
            if (!ScalarReading.TryNumber(rest[..end], out high))
                return false;
            rest = rest[end..];
        }
        unit = rest.Trim();
        return true;
    }

    private static int NumberEnd(string text, int at)
    {
        at += at < text.Length && text[at] == '-' ? 1 : 0;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        return at;
    }

    private static bool IsSameUnit(string written, string? unit) => unit is not null && Folded(written) == Folded(unit);

    // "6/10" is 6 of 10; "60 mg/day" and "60 mg per day" are 60 mg a day.
    private static string Folded(string unit)
    {
        var folded = string.Join(' ', unit.Replace("/", " a ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        folded = folded.Replace(" per ", " a ", StringComparison.Ordinal);
        return folded.StartsWith("a ", StringComparison.Ordinal) ? "of " + folded[2..] : folded;
    }

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
