using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Reading;

/// <summary>A table of tests: one case a row.</summary>
internal sealed record TestTable(string Name, IReadOnlyList<TestRow> Rows)
{
    /// <summary>Reads a table; null, and reported, where nothing can be made of it. A row with a mistake is left out.</summary>
    public static TestTable? Read(Node node, MappingNode below, DiagnosticBag diagnostics)
    {
        if (MappingReader.Over(node, diagnostics, "a table") is not { } table)
            return null;
        var name = table.RequireText("table");
        var change = table.TakeMapping("change");
        table.Require("columns");
        var written = table.TakeSequence("columns");
        table.Require("rows");
        var rows = table.TakeSequence("rows");
        table.Finish();
        if (name is null || written is null || rows is null)
            return null;
        var laid = change is null ? below : MergedCase.Over(below, change);
        if (TableColumns.Read(written, laid, diagnostics) is not { } columns)
            return null;
        if (rows.Items.Count == 0)
            diagnostics.Report(DiagnosticCatalogue.NothingExpected, rows.Span, $"the table `{name}`");
        return new TestTable(name, [.. rows.Items.Select(row => TestRow.Read(row, columns, laid, diagnostics)).OfType<TestRow>()]);
    }
}
