using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Everything of a request's decision that is worked out when it is read.</summary>
internal sealed class RequestDetails(RequestReview review) : IRequestDetails
{
    public ItemReading Item()
    {
        var line = review.Context.Request.Line;
        return new ItemReading(
            review.Context.Request.Item,
            [.. line.Fields.Select(field => new FieldReading(field.Field, field.Value, field.From))],
            [.. line.Doubts.Select(doubt => doubt.Text), .. review.Context.Request.Differences],
            MessageText.FullName(review.Context));
    }

    public IReadOnlyList<GuidelineEvidence> Guidelines() => EvidenceBuilder.Guidelines(review);

    public IReadOnlyList<Citation> Citations(RequestDecision decision)
    {
        var cited = decision.Rationale.Sentences.SelectMany(sentence => sentence.Statements).ToHashSet(StringComparer.Ordinal);
        return [.. AllStatements().Where(statement => cited.Contains(statement.Id)).DistinctBy(statement => statement.Id, StringComparer.Ordinal).Select(CitationText.Of)];
    }

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
        [.. review.Signals.CautionsMet.Concat(review.Signals.CautionsUnknown).Select(Notice)];

    public IReadOnlyList<Notice> Advisories()
    {
        var advisories = review.Signals.Advice.Select(Notice).ToList();
        if (review.Truth == Truth.Met)
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

    public Rationale Rationale(RequestDecision decision) => RationaleWriter.Write(review, decision);

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
        var guideline = review.Bound.Plan.Guidelines[place.Planned].Guideline;
        var criterion = guideline.Criteria[place.Criterion];
        var truth = review.Assessment.Truths[place.Planned][place.Criterion];
        return new Notice(
            guideline.Id + "/" + criterion.Name,
            MessageText.Of(criterion, truth, review.Bound.Frame),
            truth,
            [.. EvidenceBuilder.Speaking(criterion, review).Select(statement => statement.Id)],
            Grades.Of(criterion, review.Context.Requested));
    }

    private IEnumerable<Statement> AllStatements() =>
        review.Bound.Plan.Guidelines.SelectMany(planned => planned.Guideline.Statements)
            .Concat(review.Bound.Plan.OpenedBy.OfType<Silence>().Select(silence => silence.Statement))
            .Concat(review.Context.Pack.Formulary?.Statements ?? [])
            .Concat(review.Context.Pack.Policy!.Statements);
}
