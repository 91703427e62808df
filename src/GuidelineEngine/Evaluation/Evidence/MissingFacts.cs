using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>What is open around a request, each once, in its strongest role, with the question that asks for it.</summary>
internal sealed class MissingFacts
{
    private readonly RequestReview review;
    private readonly List<MissingFact> found = [];

    private MissingFacts(RequestReview review) => this.review = review;

    private RequestContext Context => review.Context;

    public static IReadOnlyList<MissingFact> Of(RequestReview review)
    {
        var missing = new MissingFacts(review);
        var isUtilizationReview = review.Column != ReviewColumn.IndependentMedicalReview;
        if (missing.MustNotLapse && review.Clock.RunsOut is null)
            missing.AddField(CaseField.Supply, MissingRole.Safety);
        if (review.Truth == Truth.Undetermined)
        {
            foreach (var input in review.Settlement.Deciding)
                missing.Add(input);
        }

        missing.AddCautions();
        if (isUtilizationReview)
            missing.AddGates();
        missing.AddExpected();
        return [.. missing.found.OrderBy(item => item.Fact == missing.KeyOf(CaseField.Supply) && item.Role == MissingRole.Safety ? 0 : 1 + (int)item.Role)];
    }

    // A course that is only beginning, or a service that is past, has no supply to lapse.
    private bool MustNotLapse =>
        review.Stopping != Stopping.Ordinary
        && review.Column is ReviewColumn.UtilizationStaff or ReviewColumn.UtilizationPhysician
        && Courses.IsNew(Context) != Truth.Met;

    // Every open caution is asked, not only those that must be known: what is unknown may be the danger.
    private void AddCautions()
    {
        for (var i = 0; i < review.Bound.Plan.Guidelines.Count; i++)
        {
            if (review.Assessment.Presence[i] == Truth.NotMet)
                continue;
            foreach (var caution in review.Bound.Plan.Guidelines[i].Guideline.Cautions)
            {
                if (!review.Assessment.Truths[i].IsOut(caution) && review.Assessment.Truths[i][caution] == Truth.Undetermined)
                    AddCriterion(new CriterionPlace(i, caution), MissingRole.Safety);
            }
        }
    }

    private void AddExpected()
    {
        if (!review.Signals.HasExpected)
            return;
        var places = new List<CriterionPlace>();
        review.Signals.Gather(SignalKind.Expected, places);
        foreach (var place in places)
            AddCriterion(place, MissingRole.Expected);
    }

    private void AddGates()
    {
        foreach (var gate in review.Bound.Gates.Where(gate => gate.State == GateState.Open))
        {
            AddField(
                gate.Id switch
                {
                    ReviewGates.Complete => CaseField.RfaComplete,
                    ReviewGates.Prior => CaseField.PriorDecisions,
                    ReviewGates.Time => CaseField.RfaReceived,
                    _ when BodyPartGate.PartOf(Context) is null => CaseField.BodyPart,
                    _ when Context.Case.Claim.Status == ClaimStatus.Unknown => CaseField.ClaimStatus,
                    _ => CaseField.AcceptedParts,
                },
                MissingRole.Safety);
        }

        if (Context.Case.Rfa is not ({ ReceivedAt: not null } or { Mailed: not null }))
            AddField(CaseField.RfaReceived, MissingRole.Safety);
    }

    private void AddCriterion(CriterionPlace place, MissingRole role)
    {
        var guideline = review.Bound.Plan.Guidelines[place.Planned].Guideline;
        var criterion = guideline.Criteria[place.Criterion];
        var truths = review.Assessment.Truths[place.Planned];
        var items = TestedItem.In(guideline.TestOf(criterion));
        if (truths[place.Criterion] == Truth.NotMet)
        {
            foreach (var item in items.Where(item => item.Fact is { Derivation: null }))
                AddFact(item.Fact!, role, MissingReason.Undocumented);
            return;
        }

        var open = truths.OpenItems(place.Criterion);
        for (var bit = 0; bit < guideline.Tested.Count; bit++)
        {
            if ((open >> bit & 1) != 0)
                AddItem(guideline.Tested[bit], criterion, role);
        }
    }

    private void AddItem(TestedItem item, Criterion criterion, MissingRole role)
    {
        if (item.List is { } list)
        {
            AddField(list.CompletenessField() ?? CaseField.Item, role);
        }
        else if (item.Amount is { } amount)
        {
            AddAmount(amount, role);
        }
        else if (item.Fact is { Derivation.IsAskedThroughFields: true } derived)
        {
            foreach (var field in review.Bound.Frame.States[derived.Slot].Open)
                AddField(field, role);
        }
        else if (item.Fact is { } fact)
        {
            AddFact(fact, role, ReasonOf(fact, criterion));
        }
    }

    private void AddAmount(AllowanceKind kind, MissingRole role)
    {
        if (kind != AllowanceKind.Supply)
        {
            var isKnown = RequestedService.Amount(RequestedService.RuleOf(kind), Context.Request.Line).IsExact
                && (kind != AllowanceKind.Trial || Context.Request.Line.Acquisition is not null);
            if (!isKnown)
                AddField(CaseField.Item, role);
            return;
        }
        foreach (var field in RequestedAmounts.OpenFields(Context.Request.Line))
            AddField(field, role);
        if (Context.Request.Line.Refills is null)
            AddField(CaseField.Refills, role);
    }

    private void Add(OpenInput input)
    {
        if (input.Fact is { } fact)
            AddFact(fact, MissingRole.Decides, ReasonOf(fact, null));
        else
            AddField(input.Field!.Value, MissingRole.Decides);
    }

    private void AddFact(Fact fact, MissingRole role, MissingReason reason) =>
        Add(new MissingFact(fact.Name, MessageText.Ask(fact.Ask, Context), role, reason));

    private void AddField(CaseField field, MissingRole role)
    {
        if (Context.Pack.QuestionFor(field) is { } question)
            Add(new MissingFact(question.Key, MessageText.Ask(question.Ask, Context), role, ReasonOf(field)));
    }

    private void Add(MissingFact item)
    {
        var known = found.FindIndex(other => other.Fact == item.Fact);
        if (known < 0)
            found.Add(item);
        else if (item.Role < found[known].Role)
            found[known] = found[known] with { Role = item.Role };
    }

    private MissingReason ReasonOf(Fact fact, Criterion? criterion)
    {
        var state = review.Bound.Frame.States[fact.Slot];
        return state.Status switch
        {
            FactStatus.Conflict => MissingReason.Conflict,
            FactStatus.Documented when IsStale(fact, criterion) => MissingReason.Stale,
            FactStatus.Documented => MissingReason.BetweenBounds,
            _ => MissingReason.Undocumented,
        };
    }

    private bool IsStale(Fact fact, Criterion? criterion) =>
        Tests(criterion).Any(test => test.Fact == fact && test.DocumentedWithin is { } window && !StatedFindings.IsDocumentedWithin(fact, Context, window));

    private IEnumerable<FactTest> Tests(Criterion? criterion)
    {
        var criteria = criterion is not null ? [criterion] : review.Bound.Plan.Guidelines.SelectMany(planned => planned.Guideline.Criteria);
        return criteria.Select(other => other.When).OfType<Formula>().SelectMany(when => when.Leaves()).OfType<FactTest>();
    }

    private MissingReason ReasonOf(CaseField field) => field switch
    {
        CaseField.Since when Courses.CourseDuration(Context) is { Status: FactStatus.Conflict } => MissingReason.Conflict,
        CaseField.Since when !Courses.CourseDuration(Context).Number.IsUnknown => MissingReason.BetweenBounds,
        CaseField.Sig when Context.Request.Line.UnitsADay is not null => MissingReason.BetweenBounds,
        CaseField.MedicationsComplete when Context.Case.Medications.Items.Count > 0 => MissingReason.BetweenBounds,
        CaseField.DiagnosesComplete when Context.Case.Diagnoses.Items.Count > 0 => MissingReason.BetweenBounds,
        CaseField.Item or CaseField.Treatments or CaseField.Surgery or CaseField.InjuryDate when IsContradicted(field) => MissingReason.Conflict,
        CaseField.Treatments or CaseField.TreatmentsComplete when Context.Case.Treatments.Items.Count > 0 => MissingReason.BetweenBounds,
        CaseField.InjuryDate when !Context.Case.InjuryDate.IsUnknown => MissingReason.BetweenBounds,
        CaseField.Age when !Context.Case.Patient.Age.IsUnknown => MissingReason.BetweenBounds,
        _ => MissingReason.Undocumented,
    };

    // A finding that states outright what the line or the history says otherwise.
    private bool IsContradicted(CaseField field) =>
        Context.Pack.Facts.Any(fact => fact.Derivation is { MayBeStated: true, IsAskedThroughFields: true }
            && review.Bound.Frame.States[fact.Slot] is { Status: FactStatus.Conflict } state && state.Open.Contains(field));

    private string? KeyOf(CaseField field) => Context.Pack.Questions.TryGetValue(field, out var question) ? question.Key : null;
}
