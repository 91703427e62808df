using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>
/// What the drug formulary says of a request: a step of its own. It changes neither truth nor outcome: an exempt drug is
/// not thereby necessary, nor a non-exempt one unnecessary.
/// </summary>
/// <param name="Status">How the formulary stands to the drug on the day on which it is dispensed.</param>
/// <param name="ProspectiveReview">Whether it is reviewed before it is dispensed.</param>
/// <param name="By">The rule or the status that settles it; null while it is open.</param>
/// <param name="Summary">The step in a line.</param>
/// <param name="Why">Sentences, each with the place that it rests on.</param>
/// <param name="Citations">The places in the sources.</param>
/// <param name="Grade">The grade of the weakest that status and review rest on, <c>no</c> where the case states the status without a record; null where there are none.</param>
/// <param name="Needs">What is open, with the questions that ask for it.</param>
public sealed record FormularyStep(
    FormularyStatus Status,
    ProspectiveReview ProspectiveReview,
    string? By,
    string Summary,
    IReadOnlyList<string> Why,
    IReadOnlyList<Citation> Citations,
    Grade? Grade,
    IReadOnlyList<FormularyNeed> Needs)
{
    /// <summary>Whether the summary says more than the status and what follows from it.</summary>
    internal bool HasRemarks { get; init; }
}

/// <summary>Whether a drug is reviewed before it is dispensed.</summary>
public enum ProspectiveReview
{
    /// <summary>It is.</summary>
    Required,

    /// <summary>It is not, on the conditions that the step names.</summary>
    NotRequired,

    /// <summary>That depends on what is not known.</summary>
    Open,

    /// <summary>The formulary does not speak.</summary>
    NotApplicable,
}

/// <summary>Something open that the formulary asks about.</summary>
/// <param name="Fact">The fact or the field of the case.</param>
/// <param name="Ask">The open question.</param>
public sealed record FormularyNeed(string Fact, string Ask);
