using System.Buffers;
using System.Text.Json;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli.Batch;

/// <summary>Writes the case that one or more rows are: JSON on one line, in ASCII, so that a byte of it is a column of it.</summary>
internal static class CaseOfRows
{
    /// <summary>Writes the case.</summary>
    /// <returns>Where in the JSON each part begins, and where its cell stands in the rows.</returns>
    public static List<MadeCell> Write(IBufferWriter<byte> to, ColumnMap map, List<(int Start, CsvRow Row)> rows, ReadOnlySpan<byte> bytes)
    {
        var made = new List<MadeCell>();
        using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        WriteEntries(json, map.OfTheCase, new RowText(map, rows[0].Start, rows[0].Row, bytes), made);
        json.WriteStartArray("requests");
        for (var i = 0; i < rows.Count; i++)
        {
            var row = new RowText(map, rows[i].Start, rows[i].Row, bytes);
            json.WriteStartObject();
            if (!map.NamesRequests)
                json.WriteString("id", "line-" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            WriteEntries(json, map.OfTheRequest, row, made);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return made;
    }

    private static void WriteEntries(Utf8JsonWriter json, MappedBranch branch, RowText row, List<MadeCell> made)
    {
        foreach (var (key, part) in branch.Parts)
        {
            if (!HasText(part, row))
                continue;
            made.Add(Mark(json, part, row));
            json.WritePropertyName(key);
            WritePart(json, part, row, made);
        }
    }

    private static void WritePart(Utf8JsonWriter json, MappedPart part, RowText row, List<MadeCell> made)
    {
        switch (part)
        {
            case MappedConstant constant:
                WriteNode(json, constant.Node);
                break;
            case MappedCell cell:
                WriteCell(json, cell, row.TextOf(cell.Column));
                break;
            case MappedBranch { IsList: true } list:
                json.WriteStartArray();
                foreach (var (_, item) in list.Parts.Where(item => IsEntry(item.Part, row)))
                {
                    made.Add(Mark(json, item, row));
                    WritePart(json, item, row, made);
                }

                json.WriteEndArray();
                break;
            case MappedBranch branch:
                json.WriteStartObject();
                WriteEntries(json, branch, row, made);
                json.WriteEndObject();
                break;
        }
    }

    // What is the same always comes from no cell.
    private static MadeCell Mark(Utf8JsonWriter json, MappedPart part, RowText row)
    {
        var at = (int)(json.BytesCommitted + json.BytesPending);
        return FirstCell(part) is { } cell ? new MadeCell(at, row.PlaceOf(cell.Column), row.NameOf(cell.Column)) : new MadeCell(at, 0, null);
    }

    private static MappedCell? FirstCell(MappedPart part) =>
        part as MappedCell ?? (part as MappedBranch)?.Parts.Select(inner => FirstCell(inner.Part)).FirstOrDefault(cell => cell is not null);

    private static void WriteCell(Utf8JsonWriter json, MappedCell cell, string text)
    {
        if (cell.Split is not { } split)
        {
            json.WriteStringValue(text.Trim());
            return;
        }

        json.WriteStartArray();
        foreach (var item in text.Split(split, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, Node node)
    {
        switch (node)
        {
            case ScalarNode { IsEmpty: true }:
                json.WriteNullValue();
                break;
            case ScalarNode scalar:
                json.WriteStringValue(scalar.Text);
                break;
            case SequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                    WriteNode(json, item);
                json.WriteEndArray();
                break;
            case MappingNode mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key.Text);
                    WriteNode(json, entry.Value);
                }

                json.WriteEndObject();
                break;
        }
    }

    // An empty cell says nothing, and leaves its key out.
    private static bool HasText(MappedPart part, RowText row) => part switch
    {
        MappedCell cell => row.TextOf(cell.Column).AsSpan().Trim().Length > 0,
        MappedBranch { IsList: true } list => list.Parts.Any(item => IsEntry(item.Part, row)),
        MappedBranch branch => branch.Parts.Any(inner => inner.Part is MappedConstant || HasText(inner.Part, row)),
        _ => true,
    };

    // Nor is there an entry of a list where all its cells are empty, whatever else is always the same in it.
    private static bool IsEntry(MappedPart part, RowText row) => FirstCell(part) is null || HasCell(part, row);

    private static bool HasCell(MappedPart part, RowText row) => part switch
    {
        MappedCell cell => HasText(cell, row),
        MappedBranch branch => branch.Parts.Any(inner => HasCell(inner.Part, row)),
        _ => false,
    };

    // What a cell says, asked for more than once.
    private sealed class RowText
    {
        private readonly string[] texts;
        private readonly ColumnMap map;
        private readonly int start;
        private readonly CsvRow row;

        public RowText(ColumnMap map, int start, CsvRow row, ReadOnlySpan<byte> bytes)
        {
            (this.map, this.start, this.row) = (map, start, row);
            texts = new string[row.Count];
            for (var cell = 0; cell < texts.Length; cell++)
                texts[cell] = row.TextOf(cell, bytes[start..]);
        }

        public string TextOf(int column) => texts[column];

        public string NameOf(int column) => map.Names[column];

        public int PlaceOf(int column) => start + row.StartOf(column);
    }
}

/// <summary>A part of the case, and the cell that it came from.</summary>
/// <param name="MadeAt">The byte of the JSON at which it begins.</param>
/// <param name="StandsAt">The byte of the rows at which its cell begins.</param>
/// <param name="Name">Its column; null where it is the same always.</param>
internal readonly record struct MadeCell(int MadeAt, int StandsAt, string? Name);
