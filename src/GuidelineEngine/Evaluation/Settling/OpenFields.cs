using GuidelineEngine.Cases;
using GuidelineEngine.Packs;

namespace GuidelineEngine.Evaluation;

/// <summary>The fields of the case that are open behind a test.</summary>
internal sealed class OpenFields(RequestContext context)
{
    // More listed treatments than this are not all supposed: each has several answers, and all combine.
    private const int MostTreatments = 5;

    public IEnumerable<OpenField> Of(Formula test) => test switch
    {
        FactTest { Fact: { Derivation.IsAskedThroughFields: true } fact } => OfFact(fact),
        ListTest { List: ListName.Treatments } list => OfTreatments(list),
        ListTest { List: var list } when list.CompletenessField() is { } field => [new OpenField(field)],
        AllowanceTest { Allowance: var allowance } => (allowance.Fact is { } fact ? OfFact(fact) : []).Concat(OfAmount(allowance)).Distinct(),
        _ => [],
    };

    public bool IsOpen(CaseField field) => field switch
    {
        CaseField.Since => !Courses.CourseDuration(context).Number.IsExact,
        CaseField.Sig => !RequestedAmounts.UnitsADay(context.Request.Line).IsExact,
        CaseField.Quantity => context.Request.Line.Quantity is null,
        CaseField.Refills => context.Request.Line.Refills is null,
        CaseField.MedicationsComplete => !context.Case.Medications.IsComplete,
        CaseField.DiagnosesComplete => !context.Case.Diagnoses.IsComplete,
        CaseField.TreatmentsComplete => !context.Case.Treatments.IsComplete,
        CaseField.InjuryDate => !context.Case.InjuryDate.IsExact,
        CaseField.Age => !context.Case.Patient.Age.IsExact,
        CaseField.Sex => context.Case.Patient.Sex is null,
        CaseField.Purpose => context.Request.Purpose is null,
        CaseField.Item or CaseField.Treatments or CaseField.Surgery or CaseField.BodyPart => true,
        _ => false,
    };

    private IEnumerable<OpenField> OfFact(Fact fact)
    {
        if (fact.Derivation is not { } derivation)
            yield break;
        var state = context.StateOf(fact);
        // What is known exactly, by itself or by what a finding adds to it, waits for nothing.
        if (derivation.MayBeStated && state is { Status: FactStatus.Documented, Number.IsExact: true })
            yield break;
        var isContradictory = derivation.MayBeStated && state.Status == FactStatus.Conflict;
        foreach (var field in state.Open)
        {
            if (isContradictory || IsOpen(field))
                yield return new OpenField(field, field is CaseField.Item or CaseField.Treatments ? derivation.Rule : null);
        }
        if (derivation.Rule == DerivationRule.VisitsBefore && IsOpen(CaseField.TreatmentsComplete) && context.Request.Line.Service is not null)
            yield return new OpenField(CaseField.TreatmentsComplete);
    }

    private IEnumerable<OpenField> OfTreatments(ListTest list)
    {
        if (IsOpen(CaseField.TreatmentsComplete))
            yield return new OpenField(CaseField.TreatmentsComplete);
        if (list.Where.IsOfSameBodyPart && ServiceFacts.BodyPartOf(context) is null)
            yield return new OpenField(CaseField.BodyPart);
        foreach (var place in TreatmentCandidates.Open(list, context).Take(MostTreatments))
            yield return new OpenField(CaseField.Treatments, place);
    }

    private IEnumerable<OpenField> OfAmount(Allowance allowance)
    {
        var line = context.Request.Line;
        switch (allowance.Kind)
        {
            case AllowanceKind.Dose:
                break;
            case AllowanceKind.Supply:
                foreach (var field in RequestedAmounts.OpenFields(line))
                    yield return new OpenField(field);
                if (line.Refills is null)
                    yield return new OpenField(CaseField.Refills);
                break;
            default:
                if (allowance.Kind == AllowanceKind.Trial && line.Acquisition is null)
                    yield return new OpenField(CaseField.Item, DerivationRule.Acquisition);
                var rule = RequestedService.RuleOf(allowance.Kind);
                if (!RequestedService.Amount(rule, line).IsExact)
                    yield return new OpenField(CaseField.Item, rule);
                break;
        }
    }
}
