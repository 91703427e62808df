using System.Globalization;
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
    private readonly List<int> deciding = [];

    private RationaleWriter(RequestEvidence evidence, RequestDecision decision)
    {
        this.evidence = evidence;
        review = evidence.Review;
        this.decision = decision;
        paragraph = new Paragraph();
        records = new RecordNames(review.Context.Case);
        criteria = new CriterionSentences(evidence, records, paragraph);
        for (var planned = 0; planned < review.Bound.Plan.Guidelines.Count; planned++)
        {
            if (EvidenceBuilder.Decides(review, planned))
                deciding.Add(planned);
        }
    }

    private RequestContext Context => review.Context;

    public static Rationale Write(RequestEvidence evidence, RequestDecision decision)
    {
        var review = evidence.Review;
        var writer = new RationaleWriter(evidence, decision);
        writer.SayUntimely();
        writer.SayWhatIsRequested();
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

    private void SayWhatIsRequested()
    {
        var line = Context.Request.Line;
        Span<char> room = stackalloc char[256];
        var asked = new SentenceText(room);
        asked.Append(MessageText.FullName(Context));
        if (line.Strength is { } strength)
            asked.Append(" ", strength.Value.ToString());
        if (line.Quantity is { } quantity)
        {
            asked.Append(", ", FactText.Number(quantity.Value));
            asked.Append(" ", Plural(line.Unit ?? line.Form?.Value ?? (line.Product is { Forms: [var unit, ..] } ? unit : "unit"), quantity.Value));
        }
        if (line.Refills is { Value: > 0 } refills)
            asked.Append(", with " + refills.Value.ToString(CultureInfo.InvariantCulture), refills.Value == 1 ? " refill" : " refills");
        if (line.Service is not null)
        {
            foreach (var part in AskedService.Of(Context))
                asked.Append(", ", part);
        }
        asked.Append(" is requested");
        if (Context.Request.ForDiagnosis is { } diagnosis)
            asked.Append(" for ", diagnosis);
        asked.Append(".");
        asked.Capitalize();
        paragraph.Say(asked.ToString(), facts: OfItem);
        if (line.Sig is null && line.DaysSupply is null && line.Product is not null)
            paragraph.Say("The request does not say how it is taken or how long it is to last.", facts: OfItem);
        foreach (var difference in Context.Request.Differences)
            paragraph.Say("The case and the line differ: " + difference + ".", facts: OfItem);
        foreach (var doubt in line.Doubts.Where(doubt => !doubt.Blocks))
            paragraph.Say("On the line: " + CitationText.WithStop(doubt.Text), facts: OfItem);
    }

    private void SayDangers()
    {
        if (review.Signals.HasCautionsMet)
        {
            foreach (var place in review.Signals.CautionsMet)
                criteria.Say(place, "Caution: ");
        }
        if (review.Signals.HasCautionsUnknown)
        {
            foreach (var place in review.Signals.CautionsUnknown)
                criteria.Say(place, "Caution, not known: ");
        }
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

        var named = new List<Source>();
        foreach (var planned in deciding)
        {
            var source = plan.Guidelines[planned].Guideline.Source;
            if (named.Contains(source))
                continue;
            named.Add(source);
            var day = source.Window.Trigger == WindowTrigger.RequestDate ? "a request of " + FactText.Day(Context.Requested) : "a service of " + FactText.Day(Context.Service);
            var isOpen = source.Condition is not null && review.Pack.EvaluateCondition(source, review.Bound.Frame, EvidenceMode.AsDocumented) == Truth.Undetermined;
            paragraph.Say($"{Paragraph.Capital(day)} {(isOpen ? "may fall" : "falls")} under the {source.Short}.", sources: [source.Id]);
            paragraph.Named = source;
        }
    }

    private void SayCriteria()
    {
        if (review.Assessment.Level < 0)
            return;
        foreach (var planned in deciding)
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

            SayDecidingCriteria(planned, guideline);
        }
    }

    private void SayDecidingCriteria(int planned, Guideline guideline)
    {
        var truths = review.Assessment.Truths[planned];
        var told = ToldCriteria.Of(guideline.CertifyWhen!, truths);
        SayStatements(planned, told);
        var isAnyOpen = false;
        foreach (var criterion in told)
        {
            if (truths[criterion] == Truth.Undetermined)
                isAnyOpen = true;
            else
                criteria.Say(new CriterionPlace(planned, criterion), "", isCited: false);
        }

        if (!isAnyOpen)
            return;
        SayRecordsSearched();
        foreach (var criterion in told)
        {
            if (truths[criterion] == Truth.Undetermined)
                criteria.Say(new CriterionPlace(planned, criterion), "", isCited: false);
        }
    }

    private void SayStatements(int planned, List<int> told)
    {
        var said = new List<string>();
        foreach (var criterion in told)
        {
            foreach (var statement in evidence[planned].Criteria[criterion].Statements)
            {
                if (said.Contains(statement.Statement.Id))
                    continue;
                said.Add(statement.Statement.Id);
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
        else if (!paragraph.Has(sentence => sentence.Records.Count == searched.Count && sentence.Facts.Count == 0))
            paragraph.Say($"The records searched are {Paragraph.And([.. searched.Select(records.Of)])}.", records: searched);
    }

    // What the guideline expects turns nothing; a met request hears of it among the advisories.
    private void SayExpected()
    {
        if (review.Truth is null or Truth.Met || !review.Signals.HasExpected)
            return;
        var facts = new List<Fact>();
        var statements = new List<string>();
        foreach (var place in review.Signals.Expected)
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
        if (!review.Signals.HasReferrals)
            return;
        foreach (var place in review.Signals.Referrals)
            criteria.Say(place, "For a physician: ");
    }

    private void SayWhatFollows()
    {
        var policy = Context.Pack.Policy!;
        var word = policy.Words.TryGetValue(review.Outcome, out var known) ? known : review.Outcome.ToString();
        var who = decision.Authority == Reviewer.Physician && review.Outcome is not Outcome.PhysicianReview ? " by a physician" : "";
        // Who may deny is said where it matters; that staff may approve goes without saying.
        var authority = review.Outcome is Outcome.Modify or Outcome.NonCertify ? Authorities.Of(review, decision.Authority).ToList() : [];
        var recommendation = CitationText.Resting($"Recommendation{who}: {word}.", authority);
        paragraph.Say($"{recommendation} {Paragraph.Capital(CitationText.WithStop(review.Because))}", statements: Ids(authority), policy: "row " + review.Row.Number);
        if (decision.Conditional)
        {
            var conditional = policy.Conditional.Where(statement => statement.SpeaksOn(Context.Requested)).ToList();
            paragraph.Say(CitationText.Resting("It is conditional: it is reconsidered when the information is received.", conditional), statements: Ids(conditional), policy: "row " + review.Row.Number);
        }

        if (decision.Modification is { } modification)
            paragraph.Say(CitationText.WithStop(modification.Why), policy: "row " + review.Row.Number);
        else if (decision.Amendable is { } amendable)
            paragraph.Say("The requester may amend: " + CitationText.WithStop(amendable.Why), facts: OfItem, policy: "allowances");
        SayWhatIsUnverified();
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
        var unverified = deciding
            .SelectMany(planned => DecidingStatements(planned))
            .Where(statement => statement.Grade == Grade.No)
            .DistinctBy(statement => statement.Id, StringComparer.Ordinal)
            .ToList();
        if (unverified.Count > 0)
            paragraph.Say($"This rests on statements that were not checked against their published text: {Paragraph.And([.. unverified.Select(statement => CitationText.Place(statement, paragraph.Named)).Distinct(StringComparer.Ordinal)])}.", statements: [.. unverified.Select(statement => statement.Id)]);
    }

    private IEnumerable<Statement> DecidingStatements(int planned)
    {
        var guideline = review.Bound.Plan.Guidelines[planned].Guideline;
        return guideline.IsNever
            ? guideline.NeverRestsOn
            : ToldCriteria.Of(guideline.CertifyWhen!, review.Assessment.Truths[planned])
                .SelectMany(criterion => evidence[planned].Criteria[criterion].Statements).Select(words => words.Statement);
    }

    private void SayAdvice()
    {
        foreach (var advisory in decision.Advisories)
        {
            var place = review.Signals.Advice.Concat(review.Signals.Expected).Cast<CriterionPlace?>().FirstOrDefault(place => Id(place!.Value) == advisory.Id);
            if (place is { } criterion)
                criteria.Say(criterion, "");
            else
                paragraph.Say(CitationText.WithStop(advisory.Text), policy: advisory.Id);
        }
    }

    private static string[] Ids(IEnumerable<Statement> statements) => [.. statements.Select(statement => statement.Id)];

    private string Id(CriterionPlace place)
    {
        var guideline = review.Bound.Plan.Guidelines[place.Planned].Guideline;
        return guideline.Id + "/" + guideline.Criteria[place.Criterion].Name;
    }

    private List<Fact> OpenFacts(Formula formula) =>
        [.. TestedItem.In(formula).Select(item => item.Fact).OfType<Fact>().Where(fact => IsOpen(review.Bound.Frame.States[fact.Slot], fact))];

    private static bool IsOpen(FactState state, Fact fact) =>
        state.Status != FactStatus.Documented || (fact.Type is not (FactType.YesNo or FactType.Choice) && !state.Number.IsExact);

    private static string Listed(IReadOnlyList<Fact> facts) => Paragraph.And([.. facts.Select(fact => fact.Label)]);

    private static string Plural(string unit, decimal count) => count == 1 || unit.EndsWith('s') ? unit : unit.EndsWith("patch", StringComparison.Ordinal) ? unit + "es" : unit + "s";
}
