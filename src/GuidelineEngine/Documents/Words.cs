using GuidelineEngine.Terms;

namespace GuidelineEngine.Documents;

/// <summary>How the terms are written in files and decisions.</summary>
internal static class Words
{
    /// <summary>The stages of review.</summary>
    public static IReadOnlyDictionary<string, Stage> Stages { get; } = Table(Of, Enum.GetValues<Stage>());

    /// <summary>Who reviews.</summary>
    public static IReadOnlyDictionary<string, Reviewer> Reviewers { get; } = Table(Of, Enum.GetValues<Reviewer>());

    /// <summary>How far a statement was checked.</summary>
    public static IReadOnlyDictionary<string, Grade> Grades { get; } = Table(Of, Enum.GetValues<Grade>());

    /// <summary>What is recommended.</summary>
    public static IReadOnlyDictionary<string, Outcome> Outcomes { get; } = Table(Of, Enum.GetValues<Outcome>());

    /// <summary>The word for a truth.</summary>
    public static string Of(Truth truth) => truth switch
    {
        Truth.Met => "met",
        Truth.NotMet => "not_met",
        _ => "undetermined",
    };

    /// <summary>The word for an outcome.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Certify => "certify",
        Outcome.Modify => "modify",
        Outcome.NonCertify => "non_certify",
        Outcome.RequestInformation => "request_information",
        _ => "physician_review",
    };

    /// <summary>The word for a stage.</summary>
    public static string Of(Stage stage) => stage switch
    {
        Stage.Prospective => "prospective",
        Stage.Concurrent => "concurrent",
        Stage.Retrospective => "retrospective",
        _ => "independent_medical_review",
    };

    /// <summary>The word for a reviewer.</summary>
    public static string Of(Reviewer reviewer) => reviewer == Reviewer.Staff ? "staff" : "physician";

    /// <summary>The word for a grade.</summary>
    public static string Of(Grade grade) => grade switch
    {
        Grade.Source => "source",
        Grade.Letter => "letter",
        _ => "no",
    };

    private static WordTable<T> Table<T>(Func<T, string> word, T[] terms)
        where T : struct => new(terms, word);
}
