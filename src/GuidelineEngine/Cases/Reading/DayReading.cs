using System.Globalization;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Reads days that may be known only to the month or the year.</summary>
internal static class DayReading
{
    /// <summary>The days that <c>2014-03-09</c>, <c>2014-03</c> or <c>2014</c> can mean.</summary>
    public static bool TryDays(string text, out DateRange days)
    {
        days = default;
        if (ScalarReading.TryDate(text, out var day))
        {
            days = DateRange.On(day);
            return true;
        }
        if (text.Length == 7 && ScalarReading.TryDate(text + "-01", out var month))
        {
            days = new DateRange(month, month.AddMonths(1).AddDays(-1));
            return month.Year < DateOnly.MaxValue.Year;
        }
        if (text.Length != 4 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is 0 or 9999)
            return false;
        days = new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return true;
    }

    /// <summary>The days that a value can mean; null when there is none, or it means no day, which is reported.</summary>
    public static DateRange? Days(ScalarNode? scalar, CaseSetting setting, string what)
    {
        if (scalar is null)
            return null;
        if (!TryDays(scalar.Text, out var days))
        {
            setting.Diagnostics.Report(DiagnosticCatalogue.NotADayMonthOrYear, scalar.Span, what, scalar.Text);
            return null;
        }
        if (CaseSetting.IsPlausible(days.Earliest!.Value.Year))
            return days;
        setting.ReportYear(scalar, what);
        return null;
    }

    /// <summary>A day, month or year, or <c>{ by, after }</c>; unknown when there is nothing, or a mistake, which is reported.</summary>
    public static DateRange DaysOrBounds(Node? node, CaseSetting setting, string what)
    {
        if (node is not MappingNode)
            return Days(ValueReading.Scalar(node, setting.Diagnostics, what), setting, what) ?? DateRange.Unknown;
        var mapping = setting.Over(node, what)!;
        var days = Bounds(mapping, setting);
        mapping.Finish();
        if (!mapping.Has("by") && !mapping.Has("after"))
            setting.Diagnostics.Report(DiagnosticCatalogue.NoBound, CaseSetting.Beginning(mapping.Span), what, Alternatives.OneOf(["by", "after"]));
        return setting.IsPossible(days, mapping.Span, what) ? days : DateRange.Unknown;
    }

    /// <summary><c>by</c>: not later than its last day; <c>after</c>: later than its last day.</summary>
    public static DateRange Bounds(MappingReader mapping, CaseSetting setting)
    {
        var by = Days(mapping.TakeScalar("by"), setting, "`by`");
        var after = Days(mapping.TakeScalar("after"), setting, "`after`");
        return new DateRange(after?.Latest!.Value.AddDays(1), by?.Latest);
    }

    private static bool IsPossible(this CaseSetting setting, DateRange days, SourceSpan span, string what)
    {
        if (!days.IsEmpty)
            return true;
        setting.Diagnostics.Report(DiagnosticCatalogue.BoundsDisagree, CaseSetting.Beginning(span), what);
        return false;
    }
}
