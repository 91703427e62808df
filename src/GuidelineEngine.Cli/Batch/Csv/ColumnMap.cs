using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A map of columns that fits a file: what each cell of a row becomes.</summary>
internal sealed class ColumnMap
{
    private ColumnMap(ColumnMapFile written, IReadOnlyList<string> names) => (Sha256, Separator, Names) = (written.Sha256, written.Separator, names);

    public string Sha256 { get; }

    public byte Separator { get; }

    /// <summary>The columns of the file.</summary>
    public IReadOnlyList<string> Names { get; }

    public MappedBranch OfTheCase { get; } = new();

    public MappedBranch OfTheRequest { get; } = new();

    /// <summary>The column that names the case.</summary>
    public int CaseColumn { get; private set; } = -1;

    /// <summary>Whether a column, or the map, gives request lines their ids.</summary>
    public bool NamesRequests { get; private set; }

    /// <summary>Columns that say something of the whole case.</summary>
    public List<int> ColumnsOfTheCase { get; } = [];

    public static ColumnMap? Of(ColumnMapFile written, IReadOnlyList<string> names, Func<int, SourceSpan> spanOf, DiagnosticBag diagnostics)
    {
        var map = new ColumnMap(written, names);
        foreach (var entry in written.Always?.Entries ?? [])
            map.AddConstant(entry, diagnostics);
        foreach (var column in written.Columns)
            map.Add(column, diagnostics);
        foreach (var ignored in written.Ignored.Where(ignored => !names.Contains(ignored.Text)))
            map.NotThere(ignored, diagnostics);
        for (var i = 0; i < names.Count; i++)
        {
            if (names.Take(i).Contains(names[i]))
                diagnostics.Report(DiagnosticCatalogue.ColumnTwice, spanOf(i), names[i]);
            else if (!written.Columns.Any(column => column.Name.Text == names[i]) && !written.Ignored.Any(ignored => ignored.Text == names[i]))
                diagnostics.Report(DiagnosticCatalogue.ColumnNotMapped, spanOf(i), names[i]);
        }

        if (map.CaseColumn < 0 && written.Columns.Count > 0 && !diagnostics.HasErrors)
            diagnostics.Report(DiagnosticCatalogue.NoColumnOfTheCase, written.Columns[0].Name.Span);
        return diagnostics.HasErrors ? null : map;
    }

    private void AddConstant(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Key.Text == "request" && entry.Value is MappingNode request)
        {
            foreach (var inner in request.Entries)
            {
                OfTheRequest.TryAdd([inner.Key.Text], new MappedConstant("always", inner.Value));
                NamesRequests |= inner.Key.Text == "id";
            }
        }
        else if (entry.Key.Text is "request" or "requests" or "case")
        {
            diagnostics.Report(DiagnosticCatalogue.NoPathIntoACase, entry.Key.Span, entry.Key.Text);
        }
        else
        {
            Add(OfTheCase, entry.Key.Text, entry.Value);
        }
    }

    // A mapping is a branch, so that a column may stand beside its keys.
    private static void Add(MappedBranch to, string key, Node value)
    {
        if (value is MappingNode { Entries.Count: > 0 } mapping)
        {
            foreach (var inner in mapping.Entries)
                Add(to.Branch(key), inner.Key.Text, inner.Value);
        }
        else
        {
            to.TryAdd([key], new MappedConstant("always", value));
        }
    }

    private void Add(WrittenColumn column, DiagnosticBag diagnostics)
    {
        var at = Names.ToList().IndexOf(column.Name.Text);
        if (at < 0)
        {
            NotThere(column.Name, diagnostics);
            return;
        }

        var path = column.Path.Text.Split('.');
        var isOfTheRequest = path[0] == "request";
        var keys = isOfTheRequest ? path[1..] : path;
        if (keys.Length == 0 || keys[0] == "requests" || keys.Any(string.IsNullOrWhiteSpace) || int.TryParse(keys[0], out _))
        {
            diagnostics.Report(DiagnosticCatalogue.NoPathIntoACase, column.Path.Span, column.Path.Text);
            return;
        }

        if ((isOfTheRequest ? OfTheRequest : OfTheCase).TryAdd(keys, new MappedCell(column.Name.Text, at, column.Split)) is { } other)
        {
            diagnostics.Report(DiagnosticCatalogue.WrittenTwice, column.Path.Span, column.Path.Text, other, column.Name.Text);
            return;
        }

        if (isOfTheRequest)
            NamesRequests |= keys is ["id"];
        else
            ColumnsOfTheCase.Add(at);
        if (!isOfTheRequest && keys is ["case"])
            CaseColumn = at;
    }

    private void NotThere(ScalarNode name, DiagnosticBag diagnostics) => diagnostics.ReportWithHint(
        DiagnosticCatalogue.ColumnNotThere, name.Span, Alternatives.DidYouMean(name.Text, Names), name.Text, Alternatives.OneOf(Names));
}
