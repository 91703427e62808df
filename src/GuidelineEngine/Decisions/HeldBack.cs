using GuidelineEngine.Terms;

namespace GuidelineEngine.Decisions;

/// <summary>
/// An adverse recommendation turned into physician review with a draft: what leaves without a person having looked at it
/// denies nothing. All else of the decision stays as it is.
/// </summary>
internal static class HeldBack
{
    private const string Rule = "adverse results as drafts";

    public static bool IsAdverse(RequestDecision decision) => decision.Outcome is Outcome.Modify or Outcome.NonCertify;

    public static RequestDecision Of(RequestDecision adverse) => new(new HeldBackDetails(adverse), OptionalTruth.Of(adverse.Truth))
    {
        Id = adverse.Id,
        Outcome = Outcome.PhysicianReview,
        Authority = Reviewer.Physician,
        Strict = adverse.Strict,
        Row = adverse.Row,
        Stage = adverse.Stage,
        Reason = adverse.Reason,
        Draft = new AdverseDraft(adverse),
    };

    /// <summary>The paragraph with what concludes it taken out: that stands in the draft alone.</summary>
    public static Rationale WithoutConclusion(RequestDecision adverse)
    {
        var conclusion = "row " + adverse.Row;
        var sentences = new List<Sentence>(adverse.Rationale.Sentences.Count);
        foreach (var sentence in adverse.Rationale.Sentences)
        {
            if (sentence.Policy != conclusion)
                sentences.Add(sentence);
            else if (!sentences.Exists(said => said.Policy == Rule))
                sentences.Add(InItsPlace(adverse));
        }

        return new Rationale(string.Join(' ', sentences.Select(sentence => sentence.Text)), sentences);
    }

    private static Sentence InItsPlace(RequestDecision adverse) => new(
        "No recommendation is issued here: this is for a physician to decide, and what the criteria come to stands beside it as a draft.",
        [.. adverse.AuthorityRestsOn.Select(citation => citation.Statement)], [], [], [], Rule);
}
