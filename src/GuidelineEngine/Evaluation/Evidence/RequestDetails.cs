using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Everything of a request's decision that is worked out when it is read.</summary>
internal sealed class RequestDetails(RequestReview review) : IRequestDetails
{
    private RequestEvidence? evidence;

    private RequestEvidence Evidence => evidence ??= new RequestEvidence(review);

    public ItemReading Item()
    {
        var line = review.Context.Request.Line;
        return new ItemReading(
            review.Context.Request.Item,
            [.. line.Fields.Select(field => new FieldReading(field.Field, field.Value, field.From))],
            [.. line.Doubts.Select(doubt => doubt.Text), .. review.Context.Request.Differences],
            MessageText.FullName(review.Context));
    }

    public IReadOnlyList<GuidelineEvidence> Guidelines() => EvidenceBuilder.Guidelines(Evidence);

    public IReadOnlyList<Citation> Citations(RequestDecision decision) => CitedStatements.Of(review, decision.Rationale);

    public IReadOnlyList<MissingFact> Missing() => MissingFacts.Of(review);

    public IReadOnlyList<IReadOnlyList<Answer>> WouldCertify() =>
        review.Truth is Truth.Undetermined
            ? [.. review.Settlement.ToMeet.Select(set => (IReadOnlyList<Answer>)[.. set.Select(answer => new Answer(answer.Input.Key, answer.Answer.Label))])]
            : [];

    public Reviewer Then() => NextAuthority.Of(review);

    public Amendment? Amendable() =>
        review.Column != ReviewColumn.IndependentMedicalReview && !IsCertifiedByStaff && review.Part is { } part ? new Amendment(part.Amount, part.Why) : null;

    public Modification? Modification()
    {
        if (review.Outcome != Outcome.Modify)
            return null;
        var requested = RequestPart.AmountOf(review.Context.Request.Line);
        return review.Situation == Situation.PartWouldCertify && review.Part is { } part
            ? new Modification(requested, part.Amount, [], part.Why)
            : new Modification(requested, null, ["quantity", "schedule"], $"{MessageText.DrugName(review.Context)} is not to be stopped at once; the quantity and the schedule of the taper are the physician's to fill in.");
    }

    public IReadOnlyList<Notice> Cautions()
    {
        if (!review.Signals.HasCautionsMet && !review.Signals.HasCautionsUnknown)
            return [];
        var places = new List<CriterionPlace>();
        review.Signals.Gather(SignalKind.CautionMet, places);
        review.Signals.Gather(SignalKind.CautionUnknown, places);
        var cautions = new Notice[places.Count];
        for (var i = 0; i < cautions.Length; i++)
            cautions[i] = Notice(places[i]);
        return cautions;
    }

    public IReadOnlyList<Notice> Advisories()
    {
        var places = new List<CriterionPlace>();
        Evidence.GatherAdvised(places);
        var named = Evidence.NamedAdvice();
        if (places.Count + named.Count == 0)
            return [];
        var advisories = new List<Notice>(places.Count + named.Count);
        foreach (var place in places)
            advisories.Add(Notice(place));
        foreach (var name in named)
            advisories.Add(new Notice(name, Evidence.TextOfAdvice(name), Truth.Met, [], null));
        return advisories;
    }

    public Deadlines Deadlines() => CountedDeadlines.Of(review);

    public IReadOnlyList<Citation> AuthorityRestsOn(RequestDecision decision) => [.. Authorities.Of(review, decision.Authority).Select(CitationText.Of)];

    public FormularyStep? Formulary() => FormularyReview.Of(review.Context);

    public Rationale Rationale(RequestDecision decision) => RationaleWriter.Write(Evidence, decision);

    private bool IsCertifiedByStaff => review.Outcome == Outcome.Certify && review.Reviewer == Reviewer.Staff;

    private Notice Notice(CriterionPlace place)
    {
        var words = Evidence[place.Planned].Criteria[place.Criterion];
        return new Notice(
            review.Bound.Plan.Guidelines[place.Planned].Guideline.Id + "/" + words.Criterion.Name,
            Evidence.MessageOf(place),
            Evidence.TruthOf(place),
            words.StatementIds,
            words.Grade);
    }
}
