using System.Buffers;
using System.Text;
using GuidelineEngine.Cases;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Cli.Batch;

/// <summary>CSV: a row for each request line. Rows that follow each other with the same case are one case.</summary>
internal sealed class CsvInput : StreamInput
{
    private const string Table = "table.csv";
    private const string Made = "row.json";

    private readonly ColumnMap map;
    private readonly CsvRow first = new();
    private readonly CsvRow next = new();

    private CsvInput(Stream stream, ColumnMap map, ReadOnlySpan<byte> opening)
        : base(stream)
    {
        this.map = map;
        stream.Position = opening.Length;
        Begin(opening, []);
    }

    public override string Kind => "csv";

    public override string RestsOn => map.Sha256;

    /// <summary>Reads the names of the columns, and fits the map to them; null where that has mistakes.</summary>
    public static CsvInput? Open(Stream stream, string file, ColumnMapFile written, DiagnosticBag diagnostics)
    {
        var start = new byte[1024 * 1024];
        var bytes = start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        var mark = bytes.StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        var row = new CsvRow();
        row.Cut(bytes[mark..], written.Separator, isWhole: true);
        if (row.Mistake is { } mistake)
        {
            diagnostics.Report(DiagnosticCatalogue.QuotesOfACell, SpanOf(file, bytes[mark..], row.MistakeAt), mistake);
            return null;
        }

        var header = bytes.Slice(mark, row.Length).ToArray();
        var names = Enumerable.Range(0, row.Count).Select(cell => row.TextOf(cell, header)).ToList();
        var map = ColumnMap.Of(written, names, name => SpanOf(file, header, row.StartOf(name)), diagnostics);
        return map is null ? null : new CsvInput(stream, map, bytes[..(mark + row.Length)]);
    }

    public override CaseReading Read(DecisionEngine engine, Chunk chunk, CaseEntry entry)
    {
        var bytes = chunk.BytesOf(entry).Span;
        var rows = RowsOf(bytes);
        var diagnostics = new DiagnosticBag();
        Check(rows, bytes, diagnostics);
        if (diagnostics.HasErrors)
            return new CaseReading(null, diagnostics.ToSortedList());
        var json = new ArrayBufferWriter<byte>(1024);
        CaseOfRows.Write(json, map, rows, bytes);
        return engine.ReadCase(Made, json.WrittenMemory);
    }

    // A mistake in what was made of the rows is told of by the cell that it came from.
    public override InputPlace PlaceOf(Chunk chunk, CaseEntry entry, Diagnostic diagnostic)
    {
        if (diagnostic.Span.File != Made)
            return base.PlaceOf(chunk, entry, diagnostic);
        var bytes = chunk.BytesOf(entry).Span;
        var rows = RowsOf(bytes);
        var made = CaseOfRows.Write(new ArrayBufferWriter<byte>(1024), map, rows, bytes);
        if (made.LastOrDefault(cell => cell.MadeAt < diagnostic.Span.Start.Column) is not { Name: { } name } cell)
            return new InputPlace(entry.Line, 1, null);
        var place = SpanOf(Table, bytes, cell.StandsAt).Start;
        return new InputPlace(entry.Line - 1 + place.Line, place.Column, name);
    }

    protected override int Cut(ReadOnlySpan<byte> bytes, bool isLast)
    {
        first.Cut(bytes, map.Separator, isLast);
        if (first.Length == 0 && bytes.Length > Longest)
        {
            // No case is longer than that: quotes that are not closed by then never are.
            first.Cut(bytes, map.Separator, isWhole: true);
            return first.Mistake is null ? 0 : first.Length;
        }

        var used = first.Length;
        if (used == 0 || first.IsBlank || first.Count <= map.CaseColumn)
            return used;
        while (used < bytes.Length)
        {
            next.Cut(bytes[used..], map.Separator, isLast);
            if (next.Length == 0)
                return bytes.Length > Longest ? used : 0;
            if (!next.IsBlank && (next.Count <= map.CaseColumn || !next.BytesOf(map.CaseColumn, bytes[used..]).SequenceEqual(first.BytesOf(map.CaseColumn, bytes))))
                return used;
            used += next.Length;
        }

        return isLast ? used : 0;
    }

    private List<(int Start, CsvRow Row)> RowsOf(ReadOnlySpan<byte> bytes)
    {
        var rows = new List<(int, CsvRow)>();
        for (var at = 0; at < bytes.Length;)
        {
            var row = new CsvRow();
            row.Cut(bytes[at..], map.Separator, isWhole: true);
            if (!row.IsBlank)
                rows.Add((at, row));
            at += row.Length;
        }

        return rows;
    }

    private void Check(List<(int Start, CsvRow Row)> rows, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        foreach (var (start, row) in rows)
        {
            if (row.Mistake is { } mistake)
                diagnostics.Report(DiagnosticCatalogue.QuotesOfACell, SpanOf(Table, bytes, start + row.MistakeAt), mistake);
            else if (row.Count != map.Names.Count)
                diagnostics.Report(DiagnosticCatalogue.CellsOfARow, SpanOf(Table, bytes, start), row.Count, map.Names.Count);
        }

        if (diagnostics.HasErrors)
            return;
        foreach (var column in map.ColumnsOfTheCase)
        {
            var above = rows[0].Row.TextOf(column, bytes);
            foreach (var (start, row) in rows.Skip(1))
            {
                var here = row.TextOf(column, bytes[start..]);
                if (here != above)
                    diagnostics.Report(DiagnosticCatalogue.RowsDiffer, SpanOf(Table, bytes, start + row.StartOf(column)), map.Names[column], here, above);
            }
        }
    }

    private static SourceSpan SpanOf(string file, ReadOnlySpan<byte> bytes, int at)
    {
        var before = bytes[..at];
        var line = before.LastIndexOf((byte)'\n') + 1;
        var position = new SourcePosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[line..]) + 1);
        return new SourceSpan(file, position, position with { Column = position.Column + 1 });
    }
}
