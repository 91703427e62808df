using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Where things stand: in the published documents, and in the book itself.</summary>
internal static class BookPlaces
{
    public static string AnchorOf(Source source) => "source-" + source.Id;

    public static string AnchorOf(Guideline guideline) => "guideline-" + guideline.Id;

    public static string AnchorOf(Statement statement) => "statement-" + statement.Id.Replace('/', '.');

    /// <summary>"MTUS chronic pain guidelines (2009), Benzodiazepines, p. 24".</summary>
    public static string Of(Statement statement)
    {
        var chapter = statement.Chapter is { } named && named != statement.Source.Chapter ? named : null;
        var pages = statement.Pages is not { } printed ? null : (printed.AsSpan().IndexOfAny("-–,") >= 0 ? "pp. " : "p. ") + printed;
        return string.Join(", ", new[] { statement.Source.Short, chapter, statement.Section.Length > 0 ? statement.Section : null, pages }.OfType<string>());
    }

    /// <summary>For requests from one day to another; empty where a statement always speaks.</summary>
    public static string Window(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } first, null) => "from " + ScreenWords.Iso(first),
        (null, { } last) => "to " + ScreenWords.Iso(last),
        ({ } first, { } last) => $"from {ScreenWords.Iso(first)} to {ScreenWords.Iso(last)}",
    };

    /// <summary>A grade as it is printed beside a statement, conspicuous where nobody checked.</summary>
    public static Phrase Of(Grade grade) => new(Word(grade), grade == Grade.Source ? PhraseKind.Plain : PhraseKind.Unchecked);

    public static string Word(Grade grade) => grade switch
    {
        Grade.Source => "checked against the published text (source)",
        Grade.Letter => "quoted by a published determination, not checked (letter)",
        _ => "not checked (no)",
    };

    /// <summary>The command that records a check.</summary>
    public static string Verify(Statement statement) => $"guideline verify {statement.Id} --against \"DOCUMENT, EDITION\" --page PAGE --by INITIALS --on YYYY-MM-DD";

    /// <summary>A statement to tick off: what it says, where, how far it was checked, and the command that records the check.</summary>
    public static ListEntry Tickable(Statement statement) => new([Phrase.Tick("checked: " + statement.Id), statement.Says])
    {
        Anchor = AnchorOf(statement),
        Notes =
        [
            [
                Phrase.Strong(Of(statement)),
                .. statement.Year is { } year ? (Phrase[])[$" ({ScreenWords.Number(year)})"] : [],
                .. Window(statement.From, statement.To) is { Length: > 0 } window ? (Phrase[])[$" · speaks for requests {window}"] : [],
                " · ",
                Of(statement.Grade),
            ],
            [Phrase.Code(statement.Id), " · ", Phrase.Code(Verify(statement))],
        ],
    };
}
