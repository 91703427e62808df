using GuidelineEngine.Cases;

namespace GuidelineEngine.Tests.Cases.RequestLines;

/// <summary>
/// A table of request lines and what they are read as: a line, a tab, its fields; <c>NOT UNDERSTOOD</c> where a person must read it, and
/// behind <c>!</c> what such a person should look at. <c>GUIDELINE_WRITE_EXPECTED=1</c> writes the readings anew: read each by hand.
/// </summary>
internal static class ReadingTable
{
    public static IReadOnlyList<(string Line, string Reading)> Read(string file) =>
        [.. File.ReadLines(PathOf(file)).Where(IsRow).Select(Split)];

    public static string Of(RequestLine read)
    {
        var doubts = string.Concat(read.Doubts.Where(doubt => !doubt.Blocks).Select(doubt => " ! " + doubt.Text));
        return read.IsUnderstood ? string.Join("; ", read.Fields.Where(field => !IsImplied(field)).Select(field => field.Field + " " + field.Value)) + doubts : "NOT UNDERSTOOD";
    }

    /// <summary>The table with the readings of a reader in place of its own.</summary>
    public static void Write(string file, RequestLineReader reader)
    {
        var rows = File.ReadLines(PathOf(file)).Select(row => IsRow(row) && Split(row).Line is var line ? line + "\t" + Of(reader.Read(line)) : row);
        File.WriteAllLines(PathOf(file), rows.ToList());
    }

    private static bool IsRow(string row) => row.Trim().Length > 0 && !row.StartsWith("# ", StringComparison.Ordinal);

    private static (string Line, string Reading) Split(string row) =>
        row.IndexOf('\t', StringComparison.Ordinal) is var tab and >= 0 ? (row[..tab], row[(tab + 1)..]) : (row, "");

    // What the catalogue adds to a drug says nothing about the reading of the line.
    private static bool IsImplied(PrintedField field) => field.Field is "form" or "route" && field.From == "catalogue";

    private static string PathOf(string file) => Repository.Path("tests", "GuidelineEngine.Tests", "Cases", "RequestLines", file);
}
