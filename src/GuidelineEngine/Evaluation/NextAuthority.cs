using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>The lowest authority that could issue the best outcome still reachable.</summary>
internal static class NextAuthority
{
    public static Reviewer Of(RequestReview review)
    {
        if (review.Column == ReviewColumn.IndependentMedicalReview || review.NothingDecides is not null || review.Signals.HasReferrals)
            return Reviewer.Physician;
        if (!review.Signals.HasCautionsMet && StaffCouldCertify(review))
            return Reviewer.Staff;
        return review.Part is { } part ? OfPart(review, part) : Reviewer.Physician;
    }

    private static bool StaffCouldCertify(RequestReview review) => review.Truth switch
    {
        Truth.Met => review.IsStrict,
        Truth.Undetermined => review.Clock.CanAsk && Settlement.Of(review.Bound, review.Strict, EvidenceMode.Strict).CanBeMet,
        _ => false,
    };

    // An amended request is decided like any other.
    private static Reviewer OfPart(RequestReview review, RequestPart part) => Of(review.Reconsider(part.Review.Bound, Reviewer.Staff));
}
