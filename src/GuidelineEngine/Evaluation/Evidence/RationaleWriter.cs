using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>
/// The paragraph as a careful reviewer writes it: what was requested, what endangers, what the guideline says and where,
/// what the records show and do not show, and what follows. No sentence without its ground.
/// </summary>
internal sealed class RationaleWriter
{
    private static readonly IReadOnlyList<string> OfItem = ["item"];

    private readonly RequestEvidence evidence;
    private readonly RequestReview review;
    private readonly RequestDecision decision;
    private readonly Paragraph paragraph;
    private readonly RecordNames records;
    private readonly CriterionSentences criteria;
    private readonly DecidingGuidelines deciding;

    // Those of the kind at hand; gathered anew for each.
    private readonly List<CriterionPlace> places = [];

    // Of the guideline at hand.
    private readonly List<StatementWords> statementsSaid = [];

    private RationaleWriter(RequestEvidence evidence, RequestDecision decision)
    {
        this.evidence = evidence;
        review = evidence.Review;
        this.decision = decision;
        paragraph = new Paragraph();
        records = new RecordNames(review.Context.Case);
        criteria = new CriterionSentences(evidence, records, paragraph);
        deciding = new DecidingGuidelines(evidence);
    }

    private RequestContext Context => review.Context;

    private string RowGround => field ??= "row " + review.Row.Number;

    public static Rationale Write(RequestEvidence evidence, RequestDecision decision)
    {
        var review = evidence.Review;
        var writer = new RationaleWriter(evidence, decision);
        writer.SayUntimely();
        WhatIsRequested.Say(writer.Context, writer.paragraph);
        writer.SayDangers();
        if (review.NothingDecides is { } reason)
            WhyNothingDecides.Say(reason, review, writer.paragraph);
        writer.SaySources();
        writer.SayCriteria();
        writer.SayExpected();
        writer.SayReferrals();
        writer.SayWhatFollows();
        writer.SayFormulary();
        writer.SayAdvice();
        return writer.paragraph.ToRationale();
    }

    // A late review is void where it denies, whatever the merits: that comes before them.
    private void SayUntimely()
    {
        if (review.Clock is not { IsUntimely: true, Outer: { } outer })
            return;
        var restsOn = review.Clock.OuterRule?.StatementOn(Context.Requested);
        Statement[] statements = restsOn is null ? [] : [restsOn];
        paragraph.Say(CitationText.Resting(ReviewGates.Untimely(outer), statements), statements: Ids(statements), policy: "gate " + ReviewGates.Time);
    }

    private void SayDangers()
    {
        if (review.Signals.HasCautionsMet)
            SayEach(SignalKind.CautionMet, "Caution: ");
        if (review.Signals.HasCautionsUnknown)
            SayEach(SignalKind.CautionUnknown, "Caution, not known: ");
    }

    private void SayEach(SignalKind kind, string lead)
    {
        foreach (var place in Gathered(kind))
            criteria.Say(place, lead);
    }

    private List<CriterionPlace> Gathered(SignalKind kind)
    {
        places.Clear();
        review.Signals.Gather(kind, places);
        return places;
    }

    private void SaySources()
    {
        if (review.Assessment.Level < 0)
            return;
        var plan = review.Bound.Plan;
        for (var level = 0; level <= review.Assessment.Level; level++)
        {
            if (plan.OpenedBy[level]?.Statement is { } silence)
                paragraph.Say($"{CitationText.WithStop(silence.Says)[..^1]} ({CitationText.Places([silence], null)}).", statements: [silence.Id], sources: [silence.Source.Id]);
        }

        List<Source>? named = null;
        foreach (var planned in deciding.Planned)
        {
            var source = plan.Guidelines[planned].Guideline.Source;
            if (named is not null && named.Contains(source))
                continue;
            (named ??= []).Add(source);
            var isOpen = source.Condition is not null && review.Pack.EvaluateCondition(source, review.Bound.Frame, EvidenceMode.AsDocumented) == Truth.Undetermined;
            var isOfRequest = source.Window.Trigger == WindowTrigger.RequestDate;
            paragraph.Begin();
            paragraph.Append(isOfRequest ? "A request of " : "A service of ");
            paragraph.Append(isOfRequest ? Context.Requested : Context.Service);
            paragraph.Append(isOpen ? " may fall under the " : " falls under the ", source.Short);
            paragraph.Append(".");
            paragraph.End(sources: [source.Id]);
            paragraph.Named = source;
        }
    }

    private void SayCriteria()
    {
        if (review.Assessment.Level < 0)
            return;
        foreach (var planned in deciding.Planned)
        {
            var guideline = review.Bound.Plan.Guidelines[planned].Guideline;
            if (review.Assessment.Presence[planned] == Truth.Undetermined)
                SayOpenPresence(planned, guideline);
            if (guideline.IsNever)
            {
                foreach (var statement in evidence[planned].Never)
                    paragraph.Say(statement.Sentence(paragraph.Named), statements: statement.Ids);
                continue;
            }

            SayDecidingCriteria(planned);
        }
    }

    private void SayDecidingCriteria(int planned)
    {
        ref readonly var truths = ref review.Assessment.Truths[planned];
        var tell = deciding.ToldOf(planned);
        SayStatements(planned, tell);
        var isAnyOpen = false;
        foreach (var criterion in tell)
        {
            if (truths[criterion] == Truth.Undetermined)
                isAnyOpen = true;
            else
                criteria.Say(new CriterionPlace(planned, criterion), "", isCited: false);
        }

        if (!isAnyOpen)
            return;
        SayRecordsSearched();
        foreach (var criterion in tell)
        {
            if (truths[criterion] == Truth.Undetermined)
                criteria.Say(new CriterionPlace(planned, criterion), "", isCited: false);
        }
    }

    private void SayStatements(int planned, List<int> tell)
    {
        statementsSaid.Clear();
        foreach (var criterion in tell)
        {
            foreach (var statement in evidence[planned].Criteria[criterion].Statements)
            {
                if (statementsSaid.Contains(statement))
                    continue;
                statementsSaid.Add(statement);
                paragraph.Say(statement.Sentence(paragraph.Named), statements: statement.Ids);
            }
        }
    }

    private void SayOpenPresence(int planned, Guideline guideline)
    {
        if (guideline.Source.Condition is { } condition && review.Pack.EvaluateCondition(guideline.Source, review.Bound.Frame, EvidenceMode.AsDocumented) == Truth.Undetermined)
        {
            var facts = OpenFacts(condition);
            if (facts.Count > 0)
                paragraph.SayOnce($"Whether the {guideline.Source.Short} apply is open: the records do not settle {Listed(facts)}.", facts: [.. facts.Select(fact => fact.Name)], sources: [guideline.Source.Id]);
        }

        if (guideline.AppliesWhen is { } appliesWhen && review.Assessment.Truths[planned].Applies == Truth.Undetermined)
        {
            var facts = OpenFacts(appliesWhen);
            if (facts.Count > 0)
                paragraph.Say($"Whether the guideline on {guideline.Title} applies is open: the records do not settle {Listed(facts)}.", facts: [.. facts.Select(fact => fact.Name)], sources: [guideline.Source.Id]);
        }
    }

    private void SayRecordsSearched()
    {
        var searched = records.All;
        if (searched.Count == 0)
            paragraph.SayOnce("The case lists no records as searched.", policy: "records searched");
        else if (!paragraph.HasRecordsAlone(searched.Count))
            SayRecords(searched);
    }

    private void SayRecords(IReadOnlyList<string> searched)
    {
        paragraph.Begin();
        paragraph.Append("The records searched are ");
        for (var i = 0; i < searched.Count; i++)
        {
            if (i > 0)
                paragraph.Append(i < searched.Count - 1 ? ", " : " and ");
            paragraph.Append(records.Of(searched[i]));
        }
        paragraph.Append(".");
        paragraph.End(records: searched);
    }

    // What the guideline expects turns nothing; a met request hears of it among the advisories.
    private void SayExpected()
    {
        if (review.Truth is null or Truth.Met || !review.Signals.HasExpected)
            return;
        var facts = new List<Fact>();
        var statements = new List<string>();
        foreach (var place in Gathered(SignalKind.Expected))
        {
            if (review.Assessment.Truths[place.Planned][place.Criterion] == Truth.NotMet)
            {
                criteria.Say(place, "Expected: ");
                continue;
            }

            var words = evidence[place.Planned].Criteria[place.Criterion];
            foreach (var item in words.Items)
            {
                if (item.Fact is { } fact && !facts.Contains(fact) && IsOpen(evidence.StateOf(fact), fact))
                    facts.Add(fact);
            }
            foreach (var id in words.StatementIds)
            {
                if (!statements.Contains(id))
                    statements.Add(id);
            }
        }

        if (facts.Count > 0)
            paragraph.Say($"Expected besides, and not documented: {Listed(facts)}.", statements: statements, facts: [.. facts.Select(fact => fact.Name)], records: records.All);
    }

    private void SayReferrals()
    {
        if (review.Signals.HasReferrals)
            SayEach(SignalKind.Referral, "For a physician: ");
    }

    private void SayWhatFollows()
    {
        var policy = Context.Pack.Policy!;
        var word = policy.Words.TryGetValue(review.Outcome, out var known) ? known : review.Outcome.ToString();
        // Who may deny is said where it matters; that staff may approve goes without saying.
        var authority = review.Outcome is Outcome.Modify or Outcome.NonCertify ? Authorities.Cited(review, decision.Authority) : PolicyWords.Cited.Nothing;
        paragraph.Begin();
        paragraph.Append(decision.Authority == Reviewer.Physician && review.Outcome is not Outcome.PhysicianReview ? "Recommendation by a physician: " : "Recommendation: ", word);
        AppendResting(authority);
        paragraph.Append(" ");
        paragraph.AppendCapital(review.Because);
        paragraph.Stop();
        paragraph.End(statements: authority.Ids, policy: RowGround);
        if (decision.Conditional)
        {
            var conditional = PolicyWords.Of(policy).Conditional.On(Context.Requested);
            paragraph.Begin();
            paragraph.Append("It is conditional: it is reconsidered when the information is received");
            AppendResting(conditional);
            paragraph.End(statements: conditional.Ids, policy: RowGround);
        }

        if (decision.Modification is { } modification)
            paragraph.Say(CitationText.WithStop(modification.Why), policy: RowGround);
        else if (decision.Amendable is { } amendable)
            paragraph.Say("The requester may amend: " + CitationText.WithStop(amendable.Why), facts: OfItem, policy: "allowances");
        SayWhatIsUnverified();
    }

    private void AppendResting(PolicyWords.Cited cited)
    {
        if (cited.Places.Length > 0)
        {
            paragraph.Append(" (", cited.Places);
            paragraph.Append(")");
        }
        paragraph.Append(".");
    }

    // A step of its own, mentioned only where a reviewer would do otherwise without it.
    private void SayFormulary()
    {
        if (review.Column == ReviewColumn.IndependentMedicalReview || decision.Formulary is not { } step)
            return;
        if (step is { ProspectiveReview: not ProspectiveReview.NotRequired, HasRemarks: false })
            return;
        var ids = step.Citations.Select(citation => citation.Statement).ToList();
        var statements = Context.Pack.Formulary!.Statements.Where(statement => ids.Contains(statement.Id));
        paragraph.Say($"Formulary: {MessageText.DrugName(Context)} is {step.Summary} ({CitationText.Places(statements, null)}).", statements: ids, policy: "formulary");
    }

    // Law 11: an adverse result of independent review stands on unverified criteria only if it says so.
    private void SayWhatIsUnverified()
    {
        if (decision.Strict || review.Truth is not { } truth || truth == Truth.Undetermined && review.Outcome != Outcome.NonCertify)
            return;
        var unverified = deciding.Unverified();
        if (unverified.Count > 0)
            paragraph.Say($"This rests on statements that were not checked against their published text: {Paragraph.And([.. unverified.Select(statement => CitationText.Place(statement, paragraph.Named)).Distinct(StringComparer.Ordinal)])}.", statements: [.. unverified.Select(statement => statement.Id)]);
    }

    private void SayAdvice()
    {
        places.Clear();
        evidence.GatherAdvised(places);
        foreach (var place in places)
            criteria.Say(place, "");
        foreach (var name in evidence.NamedAdvice())
            paragraph.Say(CitationText.WithStop(evidence.TextOfAdvice(name)), policy: name);
    }

    private static string[] Ids(IEnumerable<Statement> statements) => [.. statements.Select(statement => statement.Id)];

    private List<Fact> OpenFacts(Formula formula) =>
        [.. TestedItem.In(formula).Select(item => item.Fact).OfType<Fact>().Where(fact => IsOpen(review.Bound.Frame.States[fact.Slot], fact))];

    private static bool IsOpen(FactState state, Fact fact) =>
        state.Status != FactStatus.Documented || (fact.Type is not (FactType.YesNo or FactType.Choice) && !state.Number.IsExact);

    private static string Listed(IReadOnlyList<Fact> facts) => Paragraph.And([.. facts.Select(fact => fact.Label)]);
}
