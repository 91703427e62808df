using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads the days that are no business days.</summary>
internal sealed class HolidayReader(DiagnosticBag diagnostics)
{
    public IReadOnlyList<Holiday> Read(Node? node)
    {
        if (node is not SequenceNode list)
        {
            if (node is not null)
                ValueReading.ReportKind(node, diagnostics, "`holidays`", "a list");
            return [];
        }
        return [.. list.Items.Select(ReadOne).OfType<Holiday>()];
    }

    private Holiday? ReadOne(Node item)
    {
        if (MappingReader.Over(item, diagnostics, "a holiday") is not { } holiday)
            return null;
        var name = holiday.RequireText("name");
        holiday.Require("month");
        var month = holiday.TakeInteger("month");
        var day = holiday.TakeInteger("day");
        var weekday = holiday.TakeWord("weekday", PackWords.Weekdays);
        var occurrence = holiday.TakeInteger("nth");
        var fromYear = holiday.TakeInteger("from_year");
        holiday.Finish();
        // 2012 is a leap year: a holiday on 29 February exists.
        var isFixed = day is { } date && weekday is null && occurrence is null && month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(2012, month.Value);
        var isCounted = day is null && weekday is not null && occurrence is -1 or (>= 1 and <= 4) && month is >= 1 and <= 12;
        if (!isFixed && !isCounted)
        {
            diagnostics.Report(DiagnosticCatalogue.ImpossibleHoliday, Places.At(holiday.Node));
            return null;
        }
        return name is null ? null : new Holiday(name, month!.Value, day, weekday, occurrence ?? 0, fromYear ?? 0);
    }
}
