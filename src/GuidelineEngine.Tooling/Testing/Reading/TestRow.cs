using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Reading;

/// <summary>One row of a table: its name, its case, and what it expects.</summary>
internal sealed record TestRow(ScalarNode Name, SourceSpan Span, MappingNode Case, MappingNode Expect)
{
    /// <summary>Reads a row; null, and reported, where it has a mistake.</summary>
    public static TestRow? Read(Node node, IReadOnlyList<TableColumn> columns, MappingNode below, DiagnosticBag diagnostics)
    {
        if (node is not SequenceNode row)
        {
            ValueReading.ReportKind(node, diagnostics, "a row", "a list");
            return null;
        }
        if (row.Items.Count != columns.Count)
        {
            diagnostics.Report(DiagnosticCatalogue.RowOfOtherLength, row.Span, row.Items.Count, columns.Count);
            return null;
        }
        var cells = columns.Zip(row.Items, (column, cell) => (Column: column, Cell: cell)).ToList();
        if (ValueReading.Scalar(cells.Single(cell => cell.Column.IsName).Cell, diagnostics, "`test`") is not { } name)
            return null;
        var change = Nested(row.Span, cells.Where(cell => cell.Column.IsOfCase && (!IsEmpty(cell.Cell) || cell.Column.Find(below) is not null)).Select(cell => (cell.Column.Path, cell.Cell)));
        var expect = Nested(row.Span, cells.Where(cell => cell.Column.IsExpected && !IsEmpty(cell.Cell)).Select(cell => (cell.Column.Path, cell.Cell)));
        return new TestRow(name, row.Span, MergedCase.Over(below, WithLines(change)), expect);
    }

    private static bool IsEmpty(Node cell) => cell is ScalarNode { IsEmpty: true };

    // Invariant: no column's path lies within another's.
    private static MappingNode Nested(SourceSpan span, IEnumerable<(IReadOnlyList<ScalarNode> Path, Node Cell)> cells) =>
        new(span, [.. cells.GroupBy(cell => cell.Path[0].Text, StringComparer.Ordinal).Select(group => group.First() is { Path: [var last], Cell: var cell }
            ? new MappingEntry(last, cell)
            : new MappingEntry(group.First().Path[0], Nested(span, group.Select(deeper => ((IReadOnlyList<ScalarNode>)[.. deeper.Path.Skip(1)], deeper.Cell)))))]);

    // A path names a request line by its id; a case lists them.
    private static MappingNode WithLines(MappingNode change) => new(change.Span, [.. change.Entries.Select(entry =>
        entry is { Key.Text: TableColumn.Requests, Value: MappingNode byId } ? new MappingEntry(entry.Key, new SequenceNode(byId.Span, [.. byId.Entries.Select(Line)])) : entry)]);

    private static MappingNode Line(MappingEntry line) =>
        new(line.Value.Span, [new MappingEntry(new ScalarNode(line.Key.Span, "id", false), line.Key), .. ((MappingNode)line.Value).Entries]);
}
