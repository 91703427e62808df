namespace GuidelineEngine.Diagnostics;

// GE125x: cases that come many at a time, one a line or one a row.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor CellsOfARow = new(
        "GE1250", "Cells of a row", "the row has {0} cells, expected {1}, one for each column", Severity.Error,
        "Write a cell for every column; an empty one is two separators side by side. A cell that holds a separator or a line break goes in quotes.");

    internal static readonly DiagnosticDescriptor QuotesOfACell = new(
        "GE1251", "Quotes in a row", "{0}, expected quotes round the whole of a cell or nowhere", Severity.Error,
        "A cell in quotes begins and ends with one, and a quote inside it is written twice: \"5\"\" disc\".");

    internal static readonly DiagnosticDescriptor ColumnNotMapped = new(
        "GE1252", "Column that is not mapped", "the column `{0}` is neither mapped nor ignored, expected it under `columns` or in `ignore`", Severity.Error,
        "Say which key of the case the column becomes, or list it under `ignore`: what a batch leaves out is left out on purpose.");

    internal static readonly DiagnosticDescriptor ColumnNotThere = new(
        "GE1253", "Column that is not there", "the file has no column `{0}`, expected one of its columns: {1}", Severity.Error,
        "The first row of the file names its columns; the map names them as they stand there.");

    internal static readonly DiagnosticDescriptor NoColumnOfTheCase = new(
        "GE1254", "No column names the case", "no column becomes `case`, expected one", Severity.Error,
        "Map the column that names a case: `claim_number: case`. Rows that follow each other with the same name are the lines of one request.");

    internal static readonly DiagnosticDescriptor WrittenTwice = new(
        "GE1255", "Key that is written twice", "`{0}` is written by `{1}` and by `{2}`, expected it once", Severity.Error,
        "Remove one of the two.");

    internal static readonly DiagnosticDescriptor RowsDiffer = new(
        "GE1256", "Rows of one case that differ", "the rows of this case differ in the column `{0}`: `{1}` here and `{2}` in its first row, expected the same", Severity.Error,
        "Rows that follow each other with the same case are the lines of one request; what they say of the case is the same in each. Give another request a name of its own.");

    internal static readonly DiagnosticDescriptor NoPathIntoACase = new(
        "GE1257", "No path into a case", "`{0}` is no path into a case, expected keys joined by points, those of a request line behind `request.`", Severity.Error,
        "Write the keys as they stand in a case file: `review.reviewer`, `findings.overdose_history`, `request.item`, `request.findings.pain_with`; an entry of a list by its number, `documents.1.id`.");

    internal static readonly DiagnosticDescriptor ColumnTwice = new(
        "GE1258", "Column that stands twice", "two columns are named `{0}`, expected names that differ", Severity.Error,
        "Rename one of them in the first row of the file.");

    internal static readonly DiagnosticDescriptor FaultInACase = new(
        "GE1259", "Engine fault", "the engine failed on this case: {0}; expected a decision", Severity.Error,
        "This is a fault of the engine and not of the case. Report it with the line that is kept here; the other cases of the batch are not touched.");

    private static IEnumerable<DiagnosticDescriptor> BatchGroup =>
    [
        CellsOfARow, QuotesOfACell, ColumnNotMapped, ColumnNotThere, NoColumnOfTheCase, WrittenTwice, RowsDiffer, NoPathIntoACase, ColumnTwice, FaultInACase,
    ];
}
