using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>Reads the daily maxima of a product: one mapping or a list of them.</summary>
internal static class MaximumReader
{
    internal static List<MaximumDose> Read(Node? node, DiagnosticBag diagnostics)
    {
        var found = new List<MaximumDose>();
        foreach (var item in node is SequenceNode list ? list.Items : node is null ? [] : [node])
        {
            if (MappingReader.Over(item, diagnostics, "a maximum") is not { } reader)
            {
                continue;
            }

            var amount = reader.Require("a_day") is null ? null : reader.TakeNumber("a_day");
            var unit = reader.TakeText("unit") ?? "mg";
            var of = reader.TakeText("of");
            var indication = reader.TakeText("for");
            var grade = reader.TakeWord("grade", Words.Grades) ?? Grade.No;
            var source = reader.TakeText("source");
            reader.Finish();
            if (amount is { } number)
            {
                found.Add(new(number, unit, of, indication, grade, source));
            }
        }

        return found;
    }
}
