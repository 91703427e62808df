using System.Text;

namespace GuidelineEngine.Cli.Batch;

/// <summary>One row as RFC 4180 cuts it: where its cells stand in the bytes.</summary>
internal sealed class CsvRow
{
    private readonly List<(int Start, int Length, bool IsQuoted)> cells = [];

    /// <summary>The length with its line break; 0 where more must be read to know.</summary>
    public int Length { get; private set; }

    /// <summary>What is wrong with its quotes; null where nothing is.</summary>
    public string? Mistake { get; private set; }

    /// <summary>Where that stands.</summary>
    public int MistakeAt { get; private set; }

    public int Count => cells.Count;

    /// <summary>Whether it is a line with nothing on it.</summary>
    public bool IsBlank => Mistake is null && cells is [(_, 0, false)];

    public int StartOf(int cell) => cells[cell].Start;

    public ReadOnlySpan<byte> BytesOf(int cell, ReadOnlySpan<byte> row) => row.Slice(cells[cell].Start, cells[cell].Length);

    public string TextOf(int cell, ReadOnlySpan<byte> row)
    {
        var text = Encoding.UTF8.GetString(BytesOf(cell, row));
        return cells[cell].IsQuoted ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    /// <summary>Cuts the first row. A row whose quotes are wrong ends with its first line, so that it takes no others with it.</summary>
    /// <param name="bytes">What follows in the input.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="isWhole">Whether all of the row must be in these bytes.</param>
    public void Cut(ReadOnlySpan<byte> bytes, byte separator, bool isWhole)
    {
        (Length, Mistake, MistakeAt) = (0, null, 0);
        cells.Clear();
        var at = 0;
        while (true)
        {
            var isQuoted = at < bytes.Length && bytes[at] == '"';
            var end = isQuoted ? EndOfQuoted(bytes, at, isWhole) : EndOfPlain(bytes, at, separator, isWhole);
            if (end < 0)
                break;
            cells.Add(isQuoted ? (at + 1, end - at - 2, true) : (at, end - at, false));
            if (end < bytes.Length && bytes[end] == separator)
            {
                at = end + 1;
                continue;
            }

            var breaks = LineBreakAt(bytes, end, isWhole);
            if (breaks < 0 && isQuoted && Mistake is null && (isWhole || end + 1 < bytes.Length))
                Wrong("text stands behind the closing quote", end);
            if (breaks >= 0)
                Length = end + breaks;
            break;
        }

        if (Mistake is not null)
            Length = bytes.IndexOf((byte)'\n') is >= 0 and var line ? line + 1 : isWhole ? bytes.Length : 0;
    }

    // Behind the closing quote.
    private int EndOfQuoted(ReadOnlySpan<byte> bytes, int start, bool isWhole)
    {
        for (var at = start + 1; at < bytes.Length;)
        {
            var quote = bytes[at..].IndexOf((byte)'"');
            if (quote < 0)
                break;
            at += quote + 1;
            if (at == bytes.Length)
                return isWhole ? at : -1;
            if (bytes[at] != '"')
                return at;
            at++;
        }

        if (isWhole)
            Wrong("the quotes that open here are not closed", start);
        return -1;
    }

    private int EndOfPlain(ReadOnlySpan<byte> bytes, int start, byte separator, bool isWhole)
    {
        var rest = bytes[start..];
        var length = rest.IndexOfAny(separator, (byte)'\n', (byte)'"');
        if (length < 0)
            return isWhole ? WithoutReturn(bytes, start, bytes.Length) : -1;
        if (rest[length] == '"')
        {
            Wrong("a quote stands in a cell without quotes", start + length);
            return -1;
        }

        return rest[length] == '\n' ? WithoutReturn(bytes, start, start + length) : start + length;
    }

    private static int WithoutReturn(ReadOnlySpan<byte> bytes, int start, int end) => end > start && bytes[end - 1] == '\r' ? end - 1 : end;

    // The length of the line break at a place; -1 where there is none.
    private static int LineBreakAt(ReadOnlySpan<byte> bytes, int at, bool isWhole) => bytes[at..] switch
    {
        [(byte)'\n', ..] => 1,
        [(byte)'\r', (byte)'\n', ..] => 2,
        [] when isWhole => 0,
        [(byte)'\r'] when isWhole => 1,
        _ => -1,
    };

    private void Wrong(string mistake, int at) => (Mistake, MistakeAt) = (mistake, at);
}
