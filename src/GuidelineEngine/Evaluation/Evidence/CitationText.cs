using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Statements as sentences cite them, with how far each was checked.</summary>
internal static class CitationText
{
    /// <summary>The citation that all decisions share.</summary>
    public static Citation Of(Statement statement) => StatementWords.Of(statement).Citation;

    /// <summary>A citation made anew.</summary>
    public static Citation Cite(Statement statement) => new(
        statement.Id, statement.Source.Id, statement.Source.Short, statement.Source.Edition, statement.Year ?? statement.Source.Year,
        statement.Chapter ?? statement.Source.Chapter, statement.Section, statement.Pages, statement.Grade, statement.Says);

    /// <summary>"MTUS chronic pain guidelines (2009), Benzodiazepines, p. 24"; without the source where it was just named.</summary>
    public static string Place(Statement statement, Source? named = null)
    {
        var place = statement.Source == named ? statement.Section : statement.Source.Short + ", " + statement.Section;
        return statement.Pages is not { } pages ? place : place + (IsSeveral(pages) ? ", pp. " : ", p. ") + pages;
    }

    /// <summary>What a reader must know of a statement that was not checked against its published text; empty where it was.</summary>
    public static string Verification(Grade grade) => grade switch
    {
        Grade.Source => "",
        Grade.Letter => "as determinations quote it, not checked against the text",
        _ => "not checked against the text",
    };

    /// <summary>The statement as a sentence.</summary>
    public static string Sentence(Statement statement, Source? named = null) => StatementWords.Of(statement).Sentence(named);

    /// <summary>The sentence put into words anew.</summary>
    public static string Say(Statement statement, Source? named)
    {
        var note = Verification(statement.Grade);
        return Place(statement, named) + (note.Length == 0 ? ": " : " (" + note + "): ") + WithStop(statement.Says);
    }

    /// <summary>The places that a sentence rests on, to stand in brackets at its end.</summary>
    public static string Places(IEnumerable<Statement> statements, Source? named) =>
        string.Join("; ", statements.Select(statement =>
        {
            var note = Verification(statement.Grade);
            return Place(statement, named) + (note.Length == 0 ? "" : ", " + note);
        }).Distinct(StringComparer.Ordinal));

    /// <summary>A sentence with the places that it rests on in brackets before its stop.</summary>
    public static string Resting(string sentence, IReadOnlyList<Statement> statements) =>
        statements.Count == 0 ? sentence : $"{WithStop(sentence)[..^1]} ({Places(statements, null)}).";

    private static bool IsSeveral(string pages) => pages.Contains('-', StringComparison.Ordinal) || pages.Contains(',', StringComparison.Ordinal);

    public static string WithStop(string text)
    {
        var trimmed = text.TrimEnd();
        return trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }
}
