using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads the outcome table: a row for every situation, a cell for every column.</summary>
internal sealed class OutcomeTableReader(DiagnosticBag diagnostics, IReadOnlyDictionary<string, string> advice)
{
    private const string AsBelow = "as_below";
    private static readonly PolicyCell Below = new(null, false, []);
    private static readonly string[] CellWords = [.. Words.Outcomes.Keys.Order(StringComparer.Ordinal), AsBelow];

    /// <summary>The rows in the order of the situations; a row that is missing was reported.</summary>
    public IReadOnlyList<PolicyRow> Read(MappingNode? table)
    {
        if (table is null)
            return [];
        var outcomes = new MappingReader(table, diagnostics, "the outcome table");
        var rows = new List<PolicyRow>();
        foreach (var situation in Enum.GetValues<Situation>())
        {
            var key = PackWords.Of(situation);
            if (MappingReader.Over(outcomes.Require(key), diagnostics, "the row `" + key + "`") is { } row)
                rows.Add(ReadRow(row, situation));
        }
        outcomes.Finish();
        return rows;
    }

    private PolicyRow ReadRow(MappingReader row, Situation situation)
    {
        var number = row.RequireText("row") ?? "";
        var because = row.RequireText("because") ?? "";
        var cells = new List<PolicyCell>(5);
        foreach (var stage in (ReadOnlySpan<string>)["utilization_review", "retrospective"])
        {
            var columns = MappingReader.Over(row.Require(stage), diagnostics, "`" + stage + "`");
            cells.Add(ReadCell(columns?.Require("staff"), "staff"));
            cells.Add(ReadCell(columns?.Require("physician"), "physician"));
            columns?.Finish();
        }
        cells.Add(ReadCell(row.Require("independent_medical_review"), "independent_medical_review"));
        row.Finish();
        return new PolicyRow(situation, number, cells, because, Places.At(row.Node));
    }

    private PolicyCell ReadCell(Node? node, string column)
    {
        switch (node)
        {
            case null:
                return Below;
            case ScalarNode { IsEmpty: false } word:
                return new PolicyCell(ReadOutcome(word, column), false, []);
            case MappingNode mapping:
                var cell = new MappingReader(mapping, diagnostics, "the cell `" + column + "`");
                var read = new PolicyCell(
                    cell.RequireScalar("outcome") is { } outcome ? ReadOutcome(outcome, "outcome") : null,
                    cell.TakeYesNo("conditional") ?? false,
                    ReadAdvice(cell),
                    cell.TakeText("because"));
                cell.Finish();
                return read;
            default:
                ValueReading.ReportKind(node, diagnostics, "the cell `" + column + "`", "an outcome or a mapping");
                return Below;
        }
    }

    private Outcome? ReadOutcome(ScalarNode word, string key)
    {
        if (word.Text == AsBelow)
            return null;
        if (Words.Outcomes.TryGetValue(word.Text, out var outcome))
            return outcome;
        diagnostics.ReportWithHint(
            DiagnosticCatalogue.UnknownWord, word.Span, Alternatives.DidYouMean(word.Text, CellWords), "`" + key + "`", word.Text, Alternatives.OneOf(CellWords));
        return null;
    }

    private List<string> ReadAdvice(MappingReader cell)
    {
        var names = new List<string>();
        foreach (var name in cell.TakeTextList("advice"))
        {
            if (!advice.ContainsKey(name.Text))
                Names.ReportUnknown(DiagnosticCatalogue.UnknownAdvice, name, advice.Keys, diagnostics);
            names.Add(name.Text);
        }
        return names;
    }
}
