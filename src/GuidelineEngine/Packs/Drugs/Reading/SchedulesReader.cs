using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>Reads <c>schedule: IV</c>, one mapping, or a list of mappings where the schedule changed.</summary>
internal static class SchedulesReader
{
    private static readonly string[] Known = ["none", "I", "II", "III", "IV", "V"];

    internal static List<DatedSchedule> Read(Node? node, DiagnosticBag diagnostics)
    {
        var found = new List<DatedSchedule>();
        foreach (var item in node is SequenceNode list ? list.Items : node is null ? [] : [node])
        {
            if (One(item, diagnostics) is not { } schedule)
            {
                continue;
            }

            if (found.Count > 0 && (schedule.From is null || schedule.From <= found[^1].From))
            {
                diagnostics.Report(DiagnosticCatalogue.SchedulesOutOfOrder, item.Span, schedule.Schedule);
            }

            found.Add(schedule);
        }

        return found;
    }

    private static DatedSchedule? One(Node node, DiagnosticBag diagnostics)
    {
        // The short form says nothing of a source: it is unchecked.
        if (node is ScalarNode plain)
        {
            return Word(plain, diagnostics) is { } word ? new(word, null, Grade.No, null) : null;
        }

        if (MappingReader.Over(node, diagnostics, "a schedule") is not { } reader)
        {
            return null;
        }

        var name = reader.RequireScalar("is");
        var from = reader.TakeDate("from");
        var grade = reader.TakeWord("grade", Words.Grades) ?? Grade.No;
        var source = reader.TakeText("source");
        reader.Finish();
        return name is not null && Word(name, diagnostics) is { } schedule ? new(schedule, from, grade, source) : null;
    }

    private static string? Word(ScalarNode node, DiagnosticBag diagnostics)
    {
        if (Known.Contains(node.Text))
        {
            return node.Text;
        }

        diagnostics.Report(DiagnosticCatalogue.UnknownWord, node.Span, "`schedule`", node.Text, Alternatives.OneOf(Known));
        return null;
    }
}
