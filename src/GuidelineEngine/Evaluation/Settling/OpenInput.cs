using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>Something that a case can still state: a fact, a field, or that a list holds a matching entry.</summary>
/// <param name="Key">How <c>missing</c> names it.</param>
/// <param name="Fact">The fact; null for a field.</param>
/// <param name="Field">The field; null for a fact.</param>
/// <param name="About">What of the field, where one question asks for several things; null where it asks for one.</param>
/// <param name="Find">Finds the answers.</param>
internal sealed record OpenInput(string Key, Fact? Fact, CaseField? Field, object? About, Func<IReadOnlyList<CandidateAnswer>> Find)
{
    /// <summary>The answers that the thresholds of the pack tell apart, in order.</summary>
    public IReadOnlyList<CandidateAnswer> Candidates => field ??= Find();
}

/// <summary>A field of the case that is open behind a test.</summary>
/// <param name="Field">The field.</param>
/// <param name="About">What of it is open: an amount of the item by its derivation, a treatment by its place; null for the field itself.</param>
internal readonly record struct OpenField(CaseField Field, object? About = null);

/// <summary>One answer.</summary>
/// <param name="Label">How it prints.</param>
/// <param name="Suppose">The request with the answer given.</param>
internal sealed record CandidateAnswer(string Label, Func<RequestContext, RequestContext> Suppose)
{
    /// <summary>Whether it only goes with another answer and is not asked or shown.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether it says that the treatments are not complete as listed.</summary>
    public bool AddsTreatments { get; init; }
}
