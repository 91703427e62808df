using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What several parts of a decision say of the same criteria, worked out once for all of them. A race works it out twice, to the same.</summary>
internal sealed class RequestEvidence
{
    private readonly GuidelineWords?[] guidelines;
    private readonly string?[]?[] messages;

    public RequestEvidence(RequestReview review)
    {
        Review = review;
        var count = review.Bound.Plan.Guidelines.Count;
        guidelines = new GuidelineWords?[count];
        messages = new string?[count][];
    }

    public RequestReview Review { get; }

    public GuidelineWords this[int planned] =>
        guidelines[planned] ??= GuidelineWords.Of(Review.Bound.Plan.Guidelines[planned].Guideline, Review.Context.Requested);

    public Truth TruthOf(CriterionPlace place) => Review.Assessment.Truths[place.Planned][place.Criterion];

    /// <summary>The criterion's message for its truth; an empty text where the pack has none.</summary>
    public string MessageOf(CriterionPlace place)
    {
        var known = messages[place.Planned] ??= new string?[this[place.Planned].Criteria.Length];
        var words = this[place.Planned].Criteria[place.Criterion];
        return known[place.Criterion] ??= MessageText.Of(words.Criterion, words.Read, TruthOf(place), Review.Bound.Frame);
    }

    public FactState StateOf(Fact fact) => Review.Bound.Frame.States[fact.Slot];
}
