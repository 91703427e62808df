using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>Reads equivalence tables: for each opioid a factor, steps, or that it is excluded.</summary>
internal sealed class EquivalenceReader(DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, EquivalenceCount> Counting = new(StringComparer.Ordinal)
    {
        ["units_a_day"] = EquivalenceCount.UnitsADay,
        ["units_worn"] = EquivalenceCount.UnitsWorn,
    };

    private readonly Dictionary<string, EquivalenceTable> byId = new(StringComparer.Ordinal);

    internal IEnumerable<EquivalenceTable> Tables => byId.Values;

    internal void Read(MappingNode? node)
    {
        foreach (var entry in node?.Entries ?? [])
        {
            if (MappingReader.Over(entry.Value, diagnostics, "an equivalence table") is not { } reader)
            {
                continue;
            }

            reader.Require("grade");
            var table = new EquivalenceTable
            {
                Id = entry.Key.Text,
                Grade = reader.TakeWord("grade", Words.Grades) ?? Grade.No,
                Source = reader.TakeText("source"),
                Entries = [.. (reader.TakeSequence("opioids")?.Items ?? []).Select(Entry).OfType<EquivalenceEntry>()],
                Span = entry.Key.Span,
            };
            reader.Finish();
            if (!byId.TryAdd(table.Id, table))
            {
                diagnostics.Report(DiagnosticCatalogue.DeclaredTwice, entry.Key.Span, "the equivalence table", table.Id, byId[table.Id].Span!.Value);
            }
        }
    }

    private EquivalenceEntry? Entry(Node node)
    {
        if (MappingReader.Over(node, diagnostics, "an opioid") is not { } reader)
        {
            return null;
        }

        var opioid = reader.RequireText("opioid");
        var route = reader.TakeText("route");
        var forms = reader.TakeTextList("forms").Select(form => form.Text).ToList();
        var factor = reader.TakeNumber("factor");
        var steps = reader.TakeSequence("steps");
        var excluded = reader.TakeYesNo("excluded") ?? false;
        var per = reader.TakeText("per") ?? "mg";
        var counting = reader.TakeWord("counting", Counting) ?? EquivalenceCount.UnitsADay;
        reader.Finish();
        var says = (factor is null ? 0 : 1) + (steps is null ? 0 : 1) + (excluded ? 1 : 0);
        if (says != 1)
        {
            diagnostics.Report(DiagnosticCatalogue.EquivalenceUnclear, reader.Span, opioid ?? "?");
            return null;
        }

        MorphineEquivalence? equivalence = factor is { } number ? new MorphineEquivalence.Factor(number, per, counting)
            : steps is null ? new MorphineEquivalence.Excluded()
            : Steps(steps) is { } read ? new MorphineEquivalence.Tiered(read, per)
            : null;
        return opioid is null || equivalence is null ? null : new(opioid, route, forms, equivalence);
    }

    private List<EquivalenceStep>? Steps(SequenceNode node)
    {
        var steps = new List<EquivalenceStep>();
        foreach (var item in node.Items)
        {
            if (MappingReader.Over(item, diagnostics, "a step") is not { } reader)
            {
                return null;
            }

            var upTo = reader.TakeNumber("up_to");
            var factor = reader.Require("factor") is null ? null : reader.TakeNumber("factor");
            reader.Finish();
            if (factor is not { } number)
            {
                return null;
            }

            steps.Add(new(upTo, number));
        }

        // Steps rise, and only the last is open, so that every dose has exactly one factor.
        for (var at = 0; at < steps.Count; at++)
        {
            var isLast = at == steps.Count - 1;
            if (isLast != (steps[at].UpTo is null) || (at > 0 && !isLast && steps[at].UpTo <= steps[at - 1].UpTo))
            {
                diagnostics.Report(DiagnosticCatalogue.StepsOutOfOrder, node.Span);
                return null;
            }
        }

        return steps.Count == 0 ? null : steps;
    }
}
