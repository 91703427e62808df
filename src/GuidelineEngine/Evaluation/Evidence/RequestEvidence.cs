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

    /// <summary>The message where it is at hand, since it was read before or says the same whatever the case holds; null where it is to be put together.</summary>
    public string? WholeMessageOf(CriterionPlace place)
    {
        if (messages[place.Planned]?[place.Criterion] is { } known)
            return known;
        var words = this[place.Planned].Criteria[place.Criterion];
        return MessageText.Whole(words.Criterion, words.Read, TruthOf(place), Review.Bound.Frame);
    }

    /// <summary>Appends a message that is to be put together, without keeping it.</summary>
    public void AppendMessage(CriterionPlace place, Paragraph paragraph)
    {
        var words = this[place.Planned].Criteria[place.Criterion];
        if (MessageText.MayHaveNotes(words.Criterion, words.Read, TruthOf(place), Review.Bound.Frame))
            paragraph.Append(MessageOf(place));
        else
            MessageText.Append(words.Criterion, TruthOf(place), Review.Bound.Frame, DrugName, paragraph);
    }

    /// <summary>The drug as the request names it.</summary>
    public string DrugName => field ??= MessageText.DrugName(Review.Context);

    /// <summary>Adds the criteria that advise, and of a met request those expected.</summary>
    public void GatherAdvised(List<CriterionPlace> places)
    {
        Review.Signals.Gather(SignalKind.Advice, places);
        if (Review.Truth == Truth.Met && Review.Signals.HasExpected)
            Review.Signals.Gather(SignalKind.Expected, places);
    }

    /// <summary>The names of the policy's advice, each once.</summary>
    public IReadOnlyList<string> NamedAdvice()
    {
        // What ending the drug would do goes with every adverse result, whatever the cell says.
        var isAdverse = Review.Outcome is Outcome.Modify or Outcome.NonCertify;
        var keeps = isAdverse && Review.Stopping == Stopping.DoNotStop;
        var weans = Review.Stopping == Stopping.Wean && (Review.Outcome == Outcome.NonCertify || Review.Truth == Truth.NotMet);
        if (Review.Cell.Advice.Count == 0 && !keeps && !weans)
            return [];
        var names = new List<string>();
        foreach (var name in Review.Cell.Advice)
            Add(name);
        if (keeps)
            Add("do_not_interrupt");
        if (weans)
            Add(Review.Column == ReviewColumn.UtilizationPhysician ? "wean" : "wean_if_taken");
        return names;

        void Add(string name)
        {
            if (!names.Contains(name) && Review.Context.Pack.Policy!.Advice.ContainsKey(name))
                names.Add(name);
        }
    }

    public string TextOfAdvice(string name) => MessageText.Ask(Review.Context.Pack.Policy!.Advice[name], Review.Context);

    public FactState StateOf(Fact fact) => Review.Bound.Frame.States[fact.Slot];
}
