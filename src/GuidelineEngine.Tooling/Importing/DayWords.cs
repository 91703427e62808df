using System.Globalization;
using System.Text.RegularExpressions;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Finds complete days: 8/18/99, 11/14/2014, 2014-11-14, June 10, 2011. A month or a year alone is no day.</summary>
internal static partial class DayWords
{
    /// <summary>Part of a larger pattern: a day in any of its forms.</summary>
    public const string Pattern =
        @"(?:[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
        + @"|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)\s+[0-9]{1,2}(?:st|nd|rd|th)?,?\s+[0-9]{4})(?![0-9/])";

    // Two digits are read so that neither an injury of the last century nor a letter of this one is moved.
    private const int LastOfThisCentury = 49;

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>Every day named in a stretch.</summary>
    public static IEnumerable<Said<DateOnly>> In(LetterFlow flow, FlowRange range)
    {
        foreach (var match in Day().Matches(flow.Text[..range.End], range.Start).Cast<Match>())
        {
            var found = new FlowRange(match.Index, match.Index + match.Length);
            if (Read(flow.Words(found)) is { } day)
                yield return new Said<DateOnly>(day, flow.Words(found), flow.PlaceOf(found));
        }
    }

    /// <summary>The day that a text is; null where there is none such.</summary>
    public static DateOnly? Read(string text)
    {
        var numbers = Number().Matches(text).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).ToArray();
        return (numbers, char.IsLetter(text[0])) switch
        {
            ([var day, var year], true) => Day(year, Array.IndexOf(Months, text[..3].ToUpperInvariant()) + 1, day),
            ([> 31 and var year, var month, var day], false) => Day(year, month, day),
            ([var month, var day, var year], false) => Day(year < 100 ? year + (year <= LastOfThisCentury ? 2000 : 1900) : year, month, day),
            _ => null,
        };
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"(?<![\w/.-])" + Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
