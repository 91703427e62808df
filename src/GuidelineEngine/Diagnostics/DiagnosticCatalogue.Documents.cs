namespace GuidelineEngine.Diagnostics;

// GE10xx: reading YAML and JSON text, whatever it is about.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor InvalidYaml = new(
        "GE1001", "Invalid YAML", "this cannot be read as YAML: {0}", Severity.Error,
        "Look at the place shown and the line before it: a colon, a quote or a bracket is missing or too many, or the indentation differs from the line above. Text with `: `, ` #` or a leading `[`, `{`, `*`, `&`, `!`, `%`, `@` goes in quotes.");

    internal static readonly DiagnosticDescriptor InvalidJson = new(
        "GE1002", "Invalid JSON", "this cannot be read as JSON: {0}", Severity.Error,
        "Look at the place shown: JSON wants double quotes round every key and text, a comma between entries and none after the last, and no comments. A file with another extension than .json is read as YAML, which allows all of these.");

    internal static readonly DiagnosticDescriptor EmptyDocument = new(
        "GE1003", "Empty document", "the file holds nothing but white space and comments, expected a mapping", Severity.Error,
        "Write the content, or remove the file. If the content is commented out, remove the `#`.");

    internal static readonly DiagnosticDescriptor DuplicateKey = new(
        "GE1004", "Duplicate key", "the key `{0}` stands twice in this mapping, first on line {1}; expected it once", Severity.Error,
        "Remove one of the two, or merge them. Where several values are meant, write one key with a list.");

    internal static readonly DiagnosticDescriptor MultipleDocuments = new(
        "GE1005", "Several documents", "a second document begins here, expected one document a file", Severity.Error,
        "Put each document in a file of its own, or remove the line `---`.");

    internal static readonly DiagnosticDescriptor Anchor = new(
        "GE1006", "Anchor", "the anchor `&{0}` is used, expected no anchors", Severity.Error,
        "Anchors and aliases are not part of the language, so that every file can be read from top to bottom. Remove the anchor. Text that begins with `&` goes in quotes.");

    internal static readonly DiagnosticDescriptor Alias = new(
        "GE1007", "Alias", "the alias `*{0}` is used, expected the value itself", Severity.Error,
        "Write out what the alias stands for. Text that begins with `*` goes in quotes.");

    internal static readonly DiagnosticDescriptor Tag = new(
        "GE1008", "Tag", "the tag `{0}` is used, expected no tags", Severity.Error,
        "Remove the tag: the type of a value follows from the key or from the fact's declaration. Text that begins with `!` goes in quotes.");

    internal static readonly DiagnosticDescriptor MergeKey = new(
        "GE1009", "Merge key", "the merge key `<<` is used, expected the keys themselves", Severity.Error,
        "Write out the keys that should be merged in.");

    internal static readonly DiagnosticDescriptor NonScalarKey = new(
        "GE1010", "Compound key", "a key is {0}, expected a plain word", Severity.Error,
        "Put quotes round text that begins with `{` or `[`, and check that the brackets stand where they should.");

    internal static readonly DiagnosticDescriptor SwallowedComment = new(
        "GE1011", "Swallowed comment", "`{0}` is a comment here and would be lost, expected the value in quotes", Severity.Error,
        "YAML takes ` #` in a value without quotes for the start of a comment, so that `Norco 10/325mg #270` loses its quantity. Put the whole value in quotes. A true comment has a space behind the `#`.");

    internal static readonly DiagnosticDescriptor TabIndentation = new(
        "GE1012", "Tab as indentation", "a tab indents this line, expected spaces", Severity.Error,
        "Replace the tabs at the start of the line by spaces; most editors do so with \"convert indentation to spaces\".");

    internal static readonly DiagnosticDescriptor ForbiddenCharacter = new(
        "GE1013", "Forbidden character", "the invisible character {0} stands here, expected printable text", Severity.Error,
        "Delete the character; it usually came with text pasted from a PDF or a word processor. Control characters and marks that change the direction of writing are refused, because a reviewer cannot see them.");

    internal static readonly DiagnosticDescriptor NotUtf8 = new(
        "GE1014", "Not UTF-8", "a character here could not be decoded, expected a file in UTF-8", Severity.Error,
        "Save the file as UTF-8. If it already is, replace the character U+FFFD by the one that was lost.");

    internal static readonly DiagnosticDescriptor FileTooLarge = new(
        "GE1015", "File too large", "the file has {0} bytes, expected at most {1}", Severity.Error,
        "Split the file, or raise the limit if you trust where it comes from.");

    internal static readonly DiagnosticDescriptor NestedTooDeeply = new(
        "GE1016", "Nested too deeply", "this is nested more than {0} levels deep, expected at most that many", Severity.Error,
        "Flatten the structure; nothing in the language needs that depth. A missing closing bracket has this effect too.");

    internal static readonly DiagnosticDescriptor TooManyNodes = new(
        "GE1017", "Too many values", "the file has more than {0} keys, values and lists, expected at most that many", Severity.Error,
        "Split the file, or raise the limit if you trust where it comes from.");

    internal static readonly DiagnosticDescriptor EmptyKey = new(
        "GE1018", "Empty key", "a key is empty, expected a word before the colon", Severity.Error,
        "Write the key before the `:`, or put text that contains the `:` in quotes.");

    internal static readonly DiagnosticDescriptor MissingKey = new(
        "GE1030", "Missing key", "{0} has no `{1}`, expected one", Severity.Error,
        "Add the key. The language reference lists what each part needs.");

    internal static readonly DiagnosticDescriptor UnknownKey = new(
        "GE1031", "Unknown key", "{0} has no key `{1}`, expected {2}", Severity.Error,
        "Correct the spelling, or check the indentation: a key that is indented too far or too little lands in another mapping.");

    internal static readonly DiagnosticDescriptor WrongKind = new(
        "GE1032", "Wrong kind of value", "{0} is {1}, expected {2}", Severity.Error,
        "A mapping has `key: value` entries, a list has `- item` lines or `[a, b]`, a value is a single piece of text.");

    internal static readonly DiagnosticDescriptor EmptyValue = new(
        "GE1033", "Empty value", "{0} is empty, expected {1}", Severity.Error,
        "Write the value, or remove the key: a key without a value says nothing.");

    internal static readonly DiagnosticDescriptor NotYesOrNo = new(
        "GE1034", "Neither yes nor no", "{0} is `{1}`, expected `yes` or `no`", Severity.Error,
        "Write `yes` or `no`; `true` and `false` mean the same. What is not known is left out.");

    internal static readonly DiagnosticDescriptor NotADate = new(
        "GE1035", "Not a date", "{0} is `{1}`, expected a date as `yyyy-mm-dd`", Severity.Error,
        "Write the year, the month and the day with two digits each for month and day: `2014-03-09`.");

    internal static readonly DiagnosticDescriptor ImpossibleDate = new(
        "GE1036", "Impossible date", "{0} is `{1}`, which is not in the calendar; expected a day that exists", Severity.Error,
        "Look up the date in the record: the month has fewer days, or month and day are exchanged.");

    internal static readonly DiagnosticDescriptor NotANumber = new(
        "GE1037", "Not a number", "{0} is `{1}`, expected a number such as `12` or `0.5`", Severity.Error,
        "Write digits, with a point and digits on both sides of it for a fraction; no thousands separators, exponents or units.");

    internal static readonly DiagnosticDescriptor NotAWholeNumber = new(
        "GE1038", "Not a whole number", "{0} is `{1}`, expected a whole number", Severity.Error,
        "Write digits only, without a fraction or a unit.");

    internal static readonly DiagnosticDescriptor UnknownWord = new(
        "GE1039", "Unknown word", "{0} is `{1}`, expected {2}", Severity.Error,
        "Use one of the words listed; they are written in lower case with underscores.");

    internal static readonly DiagnosticDescriptor TooManyDiagnostics = new(
        "GE1099", "Too many diagnostics", "more than {0} mistakes were found and the rest is not shown; expected fewer", Severity.Error,
        "Mend the first ones and check again: they often cause the others.");

    private static IEnumerable<DiagnosticDescriptor> DocumentsGroup =>
    [
        InvalidYaml, InvalidJson, EmptyDocument, DuplicateKey, MultipleDocuments, Anchor, Alias, Tag, MergeKey, NonScalarKey,
        SwallowedComment, TabIndentation, ForbiddenCharacter, NotUtf8, FileTooLarge, NestedTooDeeply, TooManyNodes, EmptyKey,
        MissingKey, UnknownKey, WrongKind, EmptyValue, NotYesOrNo, NotADate, ImpossibleDate, NotANumber, NotAWholeNumber, UnknownWord,
        TooManyDiagnostics,
    ];
}
