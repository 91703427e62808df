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
    private readonly RequestReview review;
    private readonly RequestDecision decision;
    private readonly Paragraph paragraph;
    private readonly CriterionSentences criteria;

    private RationaleWriter(RequestReview review, RequestDecision decision)
    {
        this.review = review;
        this.decision = decision;
        paragraph = new Paragraph(RecordNames.Of(review.Context.Case));
        criteria = new CriterionSentences(review, paragraph);
    }

    private RequestContext Context => review.Context;

    public static Rationale Write(RequestReview review, RequestDecision decision)
    {
        var writer = new RationaleWriter(review, decision);
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
        var parts = new List<string> { MessageText.FullName(Context) };
        if (line.Strength is { } strength)
            parts[0] += " " + strength.Value;
        if (line.Quantity is { } quantity)
            parts.Add(FactText.Number(quantity.Value) + " " + Plural(line.Unit ?? line.Form?.Value ?? (line.Product is { Forms: [var unit, ..] } ? unit : "unit"), quantity.Value));
        if (line.Refills is { Value: > 0 } refills)
            parts.Add("with " + refills.Value.ToString(CultureInfo.InvariantCulture) + (refills.Value == 1 ? " refill" : " refills"));
        parts.AddRange(AskedService.Of(Context));
        var asked = string.Join(", ", parts) + " is requested";
        if (Context.Request.ForDiagnosis is { } diagnosis)
            asked += " for " + diagnosis;
        paragraph.Say(asked + ".", facts: ["item"]);
        if (line.Sig is null && line.DaysSupply is null && line.Product is not null)
            paragraph.Say("The request does not say how it is taken or how long it is to last.", facts: ["item"]);
        foreach (var difference in Context.Request.Differences)
            paragraph.Say("The case and the line differ: " + difference + ".", facts: ["item"]);
        foreach (var doubt in line.Doubts.Where(doubt => !doubt.Blocks))
            paragraph.Say("On the line: " + CitationText.WithStop(doubt.Text), facts: ["item"]);
    }

    private void SayDangers()
    {
        foreach (var place in review.Signals.CautionsMet)
            criteria.Say(place, "Caution: ");
        foreach (var place in review.Signals.CautionsUnknown)
            criteria.Say(place, "Caution, not known: ");
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

        foreach (var source in DecidingGuidelines().Select(planned => plan.Guidelines[planned].Guideline.Source).Distinct())
        {
            var day = source.Window.Trigger == WindowTrigger.RequestDate ? "a request of " + FactText.Day(Context.Requested) : "a service of " + FactText.Day(Context.Service);
            var isOpen = review.Pack.EvaluateCondition(source, review.Bound.Frame, EvidenceMode.AsDocumented) == Truth.Undetermined;
            paragraph.Say($"{Paragraph.Capital(day)} {(isOpen ? "may fall" : "falls")} under the {source.Short}.", sources: [source.Id]);
            paragraph.Named = source;
        }
    }

    private void SayCriteria()
    {
        if (review.Assessment.Level < 0)
            return;
        foreach (var planned in DecidingGuidelines())
        {
            var guideline = review.Bound.Plan.Guidelines[planned].Guideline;
            if (review.Assessment.Presence[planned] == Truth.Undetermined)
                SayOpenPresence(planned, guideline);
            if (guideline.IsNever)
            {
                foreach (var statement in guideline.NeverRestsOn.Where(statement => statement.SpeaksOn(Context.Requested)))
                    paragraph.Say(CitationText.Sentence(statement, paragraph.Named), statements: [statement.Id]);
                continue;
            }

            SayDecidingCriteria(planned, guideline);
        }
    }

    private void SayDecidingCriteria(int planned, Guideline guideline)
    {
        var truths = review.Assessment.Truths[planned];
        var told = Telling(guideline.CertifyWhen!, truths).Distinct().ToList();
        foreach (var statement in told.SelectMany(criterion => EvidenceBuilder.Speaking(guideline.Criteria[criterion], review)).DistinctBy(statement => statement.Id, StringComparer.Ordinal))
            paragraph.Say(CitationText.Sentence(statement, paragraph.Named), statements: [statement.Id]);
        foreach (var criterion in told.Where(criterion => truths[criterion] != Truth.Undetermined))
            criteria.Say(guideline, guideline.Criteria[criterion], truths[criterion], "", isCited: false);

        var open = told.Where(criterion => truths[criterion] == Truth.Undetermined).ToList();
        if (open.Count == 0)
            return;
        SayRecordsSearched();
        foreach (var criterion in open)
            criteria.Say(guideline, guideline.Criteria[criterion], Truth.Undetermined, "", isCited: false);
    }

    // Of alternatives one of which is met, the others need no telling.
    private static IEnumerable<int> Telling(Formula role, GuidelineTruths truths)
    {
        Truth? TruthOf(Formula formula) => formula.TruthBy(reference => OfCriterion((CriterionReference)reference));
        Truth? OfCriterion(CriterionReference reference) => truths.IsOut(reference.Criterion) ? null : truths[reference.Criterion];
        IReadOnlyList<Formula> parts = role switch
        {
            AllOf all => all.Parts,
            AnyOf any => any.Parts,
            AtLeastOf several => several.Parts,
            Negation negation => [negation.Part],
            _ => [],
        };
        if (role is CriterionReference { Criterion: var criterion })
            return truths.IsOut(criterion) ? [] : [criterion];
        var isMet = TruthOf(role) == Truth.Met && role is not Negation;
        return parts.Where(part => TruthOf(part) is { } truth && (!isMet || truth == Truth.Met)).SelectMany(part => Telling(part, truths));
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
        var records = Context.Case.Documents;
        if (records.Count == 0)
            paragraph.SayOnce("The case lists no records as searched.", policy: "records searched");
        else if (!paragraph.Has(sentence => sentence.Records.Count == records.Count && sentence.Facts.Count == 0))
            paragraph.Say($"The records searched are {Paragraph.And([.. records.Select(record => paragraph.RecordName(record.Id))])}.", records: [.. records.Select(record => record.Id)]);
    }

    // What the guideline expects turns nothing; a met request hears of it among the advisories.
    private void SayExpected()
    {
        if (review.Truth is null or Truth.Met || review.Signals.Expected.Count == 0)
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

            var guideline = review.Bound.Plan.Guidelines[place.Planned].Guideline;
            var criterion = guideline.Criteria[place.Criterion];
            facts.AddRange(TestedItem.In(guideline.TestOf(criterion)).Select(item => item.Fact).OfType<Fact>()
                .Where(fact => !facts.Contains(fact) && IsOpen(review.Bound.Frame.States[fact.Slot], fact)));
            statements.AddRange(EvidenceBuilder.Speaking(criterion, review).Select(statement => statement.Id).Where(id => !statements.Contains(id)));
        }

        if (facts.Count > 0)
            paragraph.Say($"Expected besides, and not documented: {Listed(facts)}.", statements: statements, facts: [.. facts.Select(fact => fact.Name)], records: [.. Context.Case.Documents.Select(record => record.Id)]);
    }

    private void SayReferrals()
    {
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
            paragraph.Say("The requester may amend: " + CitationText.WithStop(amendable.Why), facts: ["item"], policy: "allowances");
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
        if (review.Truth is not { } truth || truth == Truth.Undetermined && review.Outcome != Outcome.NonCertify)
            return;
        var unverified = DecidingGuidelines()
            .SelectMany(planned => DecidingStatements(planned))
            .Where(statement => statement.Grade == Grade.No)
            .DistinctBy(statement => statement.Id, StringComparer.Ordinal)
            .ToList();
        if (unverified.Count > 0 && !review.IsStrict)
            paragraph.Say($"This rests on statements that were not checked against their published text: {Paragraph.And([.. unverified.Select(statement => CitationText.Place(statement, paragraph.Named)).Distinct(StringComparer.Ordinal)])}.", statements: [.. unverified.Select(statement => statement.Id)]);
    }

    private IEnumerable<Statement> DecidingStatements(int planned)
    {
        var guideline = review.Bound.Plan.Guidelines[planned].Guideline;
        return guideline.IsNever
            ? guideline.NeverRestsOn
            : Telling(guideline.CertifyWhen!, review.Assessment.Truths[planned])
                .SelectMany(criterion => EvidenceBuilder.Speaking(guideline.Criteria[criterion], review));
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

    private IEnumerable<int> DecidingGuidelines() =>
        Enumerable.Range(0, review.Bound.Plan.Guidelines.Count).Where(planned => EvidenceBuilder.Decides(review, planned));

    private List<Fact> OpenFacts(Formula formula) =>
        [.. TestedItem.In(formula).Select(item => item.Fact).OfType<Fact>().Where(fact => IsOpen(review.Bound.Frame.States[fact.Slot], fact))];

    private static bool IsOpen(FactState state, Fact fact) =>
        state.Status != FactStatus.Documented || (fact.Type is not (FactType.YesNo or FactType.Choice) && !state.Number.IsExact);

    private static string Listed(IReadOnlyList<Fact> facts) => Paragraph.And([.. facts.Select(fact => fact.Label)]);

    private static string Plural(string unit, decimal count) => count == 1 || unit.EndsWith('s') ? unit : unit.EndsWith("patch", StringComparison.Ordinal) ? unit + "es" : unit + "s";
}
