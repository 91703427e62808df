namespace GuidelineEngine.Diagnostics;

// GE13xx: reading policy tests.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor NothingExpected = new(
        "GE1300", "Nothing expected", "{0} expects nothing, expected something that the decision must show", Severity.Error,
        "Such a test could never fail. Write what the decision must show under `expect`, at least the outcome and the truth; a list that must be empty is `none`.");

    internal static readonly DiagnosticDescriptor TestTwice = new(
        "GE1301", "Test twice", "the test `{0}` stands twice, first on line {1}; expected each name once a file", Severity.Error,
        "Say in each name what sets the case apart: a report names a test by it.");

    internal static readonly DiagnosticDescriptor RequestsNotNamed = new(
        "GE1302", "Request line not named", "the case has {0} request lines, and `expect` does not say which it means; expected {1} as its keys", Severity.Error,
        "Where a case has several request lines, `expect` has the id of each line that it speaks of as a key, and under it what that line's decision must show.");

    internal static readonly DiagnosticDescriptor RowOfOtherLength = new(
        "GE1303", "Row of another length", "the row has {0} cells, expected {1}, one for each column", Severity.Error,
        "Write a cell for every column: `~` in a column of the case takes the key away, and in a column of `expect` it expects nothing.");

    internal static readonly DiagnosticDescriptor NoColumnOfNames = new(
        "GE1304", "No column of names", "no column is `test`, expected one that names each row", Severity.Error,
        "Add the column `test`: each row is a test, and is reported by the name of the table and its own.");

    internal static readonly DiagnosticDescriptor ColumnWithinAnother = new(
        "GE1305", "Column within another", "the column `{0}` speaks of what the column `{1}` holds, expected one of the two", Severity.Error,
        "Keep one of them: two cells of a row would write the same place.");

    internal static readonly DiagnosticDescriptor ColumnLeadsNowhere = new(
        "GE1306", "Column that leads nowhere", "the column `{0}` leads nowhere: {1}; expected a path into the case or an expectation", Severity.Error,
        "A column is `test`, a path into the case such as `requests.r.findings.pain_with` (a request line by its id), or an expectation such as `expect.outcome`.");

    internal static readonly DiagnosticDescriptor NotInThePack = new(
        "GE1307", "Name that the pack does not have", "`{0}` is not {1} of the rule pack, expected one that it has", Severity.Error,
        "Correct the spelling. An expectation about a name that nothing has could hold for ever and would show nothing.");

    internal static readonly DiagnosticDescriptor NoneBesideNames = new(
        "GE1308", "None beside names", "`none` stands beside names in `{0}`, expected it alone", Severity.Error,
        "A list of names expects that the decision has each of them; `none` expects that it has nothing of the kind.");

    private static IEnumerable<DiagnosticDescriptor> TestingGroup =>
    [
        NothingExpected, TestTwice, RequestsNotNamed, RowOfOtherLength, NoColumnOfNames, ColumnWithinAnother, ColumnLeadsNowhere, NotInThePack,
        NoneBesideNames,
    ];
}
