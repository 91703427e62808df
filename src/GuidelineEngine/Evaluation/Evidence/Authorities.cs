using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What the policy rests it on that only some may issue an outcome.</summary>
internal static class Authorities
{
    /// <summary>The statements that speak at the date of the request. Who decides at independent medical review is not utilization review's to say.</summary>
    public static IEnumerable<Statement> Of(RequestReview review, Reviewer authority)
    {
        if (review.Column == ReviewColumn.IndependentMedicalReview)
            return [];
        var rules = review.Context.Pack.Policy!.Authority;
        return (authority == Reviewer.Staff ? rules.Staff : rules.Physician).Where(statement => statement.SpeaksOn(review.Context.Requested));
    }

    /// <summary>The same, as a sentence cites them.</summary>
    public static PolicyWords.Cited Cited(RequestReview review, Reviewer authority)
    {
        if (review.Column == ReviewColumn.IndependentMedicalReview)
            return PolicyWords.Cited.Nothing;
        var words = PolicyWords.Of(review.Context.Pack.Policy!);
        return (authority == Reviewer.Staff ? words.Staff : words.Physician).On(review.Context.Requested);
    }
}
