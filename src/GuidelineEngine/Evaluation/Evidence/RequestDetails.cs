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

    public IReadOnlyList<Notice> Cautions() =>
        review.Signals.HasCautionsMet || review.Signals.HasCautionsUnknown
            ? [.. review.Signals.CautionsMet.Concat(review.Signals.CautionsUnknown).Select(Notice)]
            : [];

    public IReadOnlyList<Notice> Advisories()
    {
        var advisories = review.Signals.Advice.Select(Notice).ToList();
        if (review.Truth == Truth.Met && review.Signals.HasExpected)
            advisories.AddRange(review.Signals.Expected.Select(Notice));
        foreach (var name in AdviceNames().Distinct(StringComparer.Ordinal))
        {
            if (review.Context.Pack.Policy!.Advice.TryGetValue(name, out var text))
                advisories.Add(new Notice(name, MessageText.Ask(text, review.Context), Truth.Met, [], null));
        }

        return advisories;
    }

    public Deadlines Deadlines() => CountedDeadlines.Of(review);

    public IReadOnlyList<Citation> AuthorityRestsOn(RequestDecision decision) => [.. Authorities.Of(review, decision.Authority).Select(CitationText.Of)];

    public FormularyStep? Formulary() => FormularyReview.Of(review.Context);

    public Rationale Rationale(RequestDecision decision) => RationaleWriter.Write(Evidence, decision);

    private bool IsCertifiedByStaff => review.Outcome == Outcome.Certify && review.Reviewer == Reviewer.Staff;

    // What ending the drug would do goes with every adverse result, whatever the cell says.
    private IEnumerable<string> AdviceNames()
    {
        foreach (var name in review.Cell.Advice)
            yield return name;
        var isAdverse = review.Outcome is Outcome.Modify or Outcome.NonCertify;
        if (isAdverse && review.Stopping == Stopping.DoNotStop)
            yield return "do_not_interrupt";
        if (review.Stopping == Stopping.Wean && (review.Outcome == Outcome.NonCertify || review.Truth == Truth.NotMet))
            yield return review.Column == ReviewColumn.UtilizationPhysician ? "wean" : "wean_if_taken";
    }

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
