namespace GuidelineEngine.Diagnostics;

// GE124x: reading determination letters.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor LetterTooLarge = new(
        "GE1240", "Letter too large", "the file has more than {0} bytes, expected one determination letter", Severity.Error,
        "Give the letter by itself, as text: one determination has a few pages.");

    internal static readonly DiagnosticDescriptor LetterNotText = new(
        "GE1241", "Letter is no text", "the file is {0}, expected plain text", Severity.Error,
        "Save the letter as plain text. UTF-8, UTF-16 and Windows-1252 are recognised.");

    internal static readonly DiagnosticDescriptor EmptyLetter = new(
        "GE1242", "Empty letter", "the file holds no words, expected a determination of independent medical review", Severity.Error,
        "A scanned letter has pictures and no text: recognise its text first.");

    internal static readonly DiagnosticDescriptor NotADetermination = new(
        "GE1243", "Letter without decisions", "nothing here decides a request, expected a line such as `Xanax 1mg #30: Upheld`", Severity.Error,
        "Only final determinations of independent medical review can be imported. Of any other letter write the case by hand.");

    internal static readonly DiagnosticDescriptor LetterSectionMissing = new(
        "GE1244", "Section of the letter missing", "the letter has no {0}, expected `{1}`", Severity.Warning,
        "The heading may be misspelt or lost with a page. The rest was read; what stood below the heading is among the unplaced lines.");

    internal static readonly DiagnosticDescriptor LetterItemPartMissing = new(
        "GE1245", "Part of a decision missing", "`{0}` has no {1}, expected {2}", Severity.Warning,
        "Look at the letter and fill the part in by hand. Nothing was put in its place.");

    internal static readonly DiagnosticDescriptor LetterValueMissing = new(
        "GE1246", "Value not in the letter", "the letter does not give the {0}, expected {1}", Severity.Warning,
        "Fill it in from the records, or leave it out. Nothing was put in its place but what the case file marks as assumed.");

    internal static readonly DiagnosticDescriptor LetterValuesDiffer = new(
        "GE1247", "Letter contradicts itself", "the {0} is `{1}` here and `{3}` on line {2}, expected one value", Severity.Warning,
        "Look up in the records which is right. The case file has both in a comment and leaves the key out.");

    private static IEnumerable<DiagnosticDescriptor> LettersGroup =>
    [
        LetterTooLarge, LetterNotText, EmptyLetter, NotADetermination, LetterSectionMissing, LetterItemPartMissing, LetterValueMissing, LetterValuesDiffer,
    ];
}
