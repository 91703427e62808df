using System.Collections.Frozen;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads the days that are no business days.</summary>
internal sealed class HolidayReader(DiagnosticBag diagnostics)
{
    private static readonly FrozenDictionary<string, bool> Kept =
        new Dictionary<string, bool> { ["monday_after_sunday"] = true, ["on_the_day"] = false }.ToFrozenDictionary(StringComparer.Ordinal);

    public IReadOnlyList<Holiday> Read(Node? node)
    {
        if (node is not SequenceNode list)
        {
            if (node is not null)
                ValueReading.ReportKind(node, diagnostics, "`holidays`", "a list");
            return [];
        }
        var read = new List<Holiday>();
        foreach (var item in list.Items)
        {
            if (ReadOne(item, read) is { } holiday)
                read.Add(holiday);
        }
        return read;
    }

    private Holiday? ReadOne(Node item, List<Holiday> above)
    {
        if (MappingReader.Over(item, diagnostics, "a holiday") is not { } holiday)
            return null;
        var name = holiday.RequireText("name");
        if (!holiday.Has("after"))
            holiday.Require("month");
        var month = holiday.TakeInteger("month");
        var day = holiday.TakeInteger("day");
        var weekday = holiday.TakeWord("weekday", PackWords.Weekdays);
        var occurrence = holiday.TakeInteger("nth");
        var after = holiday.TakeScalar("after");
        var plusDays = holiday.TakeInteger("plus_days");
        var read = new Holiday
        {
            Name = name ?? "",
            Month = month ?? 0,
            Day = day,
            Weekday = weekday,
            Occurrence = occurrence ?? 0,
            After = after is null ? null : above.FirstOrDefault(other => other.Name == after.Text),
            DaysAfter = plusDays ?? 0,
            MovesFromSunday = holiday.TakeWord("kept", Kept) ?? false,
            FromYear = holiday.TakeInteger("from_year") ?? 0,
            ToYear = holiday.TakeInteger("to_year") ?? int.MaxValue,
            Grade = holiday.TakeWord("grade", Words.Grades) ?? Grade.No,
        };
        holiday.Finish();
        // 2012 is a leap year: a holiday on 29 February exists.
        var isFixed = day is { } date && weekday is null && occurrence is null && month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(2012, month.Value);
        var isCounted = day is null && weekday is not null && occurrence is -1 or (>= 1 and <= 4) && month is >= 1 and <= 12;
        var isAfter = after is not null && month is null && day is null && weekday is null && occurrence is null && plusDays is >= 1 and <= 6;
        if (after is null ? !(isFixed || isCounted) || plusDays is not null : !isAfter)
        {
            diagnostics.Report(DiagnosticCatalogue.ImpossibleHoliday, Places.At(holiday.Node));
            return null;
        }
        if (after is not null && read.After is null)
        {
            Names.ReportUnknown(DiagnosticCatalogue.UnknownHoliday, after, above.Select(other => other.Name), diagnostics);
            return null;
        }
        return name is null ? null : read;
    }
}
