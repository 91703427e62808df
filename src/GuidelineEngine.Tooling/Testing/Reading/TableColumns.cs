using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Tooling.Testing.Expectations;

namespace GuidelineEngine.Tooling.Testing.Reading;

/// <summary>Reads the columns of a table.</summary>
internal static class TableColumns
{
    private const string Name = "test";
    private const string Expected = "expect.";

    /// <summary>The columns in order; null, and reported, where one of them is wrong.</summary>
    public static IReadOnlyList<TableColumn>? Read(SequenceNode written, MappingNode below, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var columns = written.Items.Select(item => ValueReading.Scalar(item, diagnostics, "an item of `columns`")).OfType<ScalarNode>().Select(Of).ToList();
        if (!columns.Any(column => column.IsName))
            diagnostics.Report(DiagnosticCatalogue.NoColumnOfNames, written.Span);
        for (var i = 0; i < columns.Count; i++)
        {
            if (WhyNowhere(columns[i], below) is var (why, hint))
                diagnostics.ReportWithHint(DiagnosticCatalogue.ColumnLeadsNowhere, columns[i].Written.Span, hint, columns[i].Written.Text, why);
            if (columns.Take(i).FirstOrDefault(before => Overlaps(before, columns[i])) is { } other)
                diagnostics.Report(DiagnosticCatalogue.ColumnWithinAnother, columns[i].Written.Span, columns[i].Written.Text, other.Written.Text);
        }
        return diagnostics.ErrorCount == errors ? columns : null;
    }

    private static TableColumn Of(ScalarNode written)
    {
        var isExpected = written.Text.StartsWith(Expected, StringComparison.Ordinal);
        var start = isExpected ? Expected.Length : 0;
        return new TableColumn(written, written.Text == Name, isExpected, [.. written.Text[start..].Split('.').Select(step => new ScalarNode(written.Span, step, true))]);
    }

    private static (string Why, string? Hint)? WhyNowhere(TableColumn column, MappingNode below)
    {
        if (column.IsName)
            return null;
        if (column.Path.Any(step => step.Text.Length == 0))
            return ("a name is missing beside a point", null);
        if (column.IsExpected)
            return WhyNotExpected(column, below);
        if (column.Path[0].Text == "expect")
            return ("it does not say what", null);
        return column.Path[0].Text == TableColumn.Requests ? WhyNoLine(column, below) : WhyThroughList(column, below);
    }

    private static (string Why, string? Hint)? WhyNotExpected(TableColumn column, MappingNode below)
    {
        var first = column.Path[0].Text;
        IReadOnlyList<string> known = [.. ExpectationKeys.All, .. MergedCase.RequestsOf(below)];
        return known.Contains(first) ? null : ($"`{first}` is neither a key of `expect` nor a request line", Alternatives.DidYouMean(first, known));
    }

    private static (string Why, string? Hint)? WhyNoLine(TableColumn column, MappingNode below)
    {
        if (column.Path.Count < 3)
            return ("the id of a request line and a key of it are missing", null);
        var id = column.Path[1].Text;
        var known = MergedCase.RequestsOf(below);
        return known.Contains(id) ? null : ($"the case has no request line `{id}`", Alternatives.DidYouMean(id, known));
    }

    private static (string Why, string? Hint)? WhyThroughList(TableColumn column, MappingNode below)
    {
        Node? at = below;
        for (var i = 0; i + 1 < column.Path.Count && at is MappingNode mapping; i++)
        {
            at = mapping[column.Path[i].Text];
            if (at is SequenceNode)
                return ($"`{column.Path[i].Text}` is a list, which a cell can only replace as a whole", null);
        }
        return null;
    }

    private static bool Overlaps(TableColumn one, TableColumn other) =>
        one.IsName == other.IsName && one.IsExpected == other.IsExpected
        && one.Path.Zip(other.Path, (left, right) => left.Text == right.Text).All(same => same);
}
