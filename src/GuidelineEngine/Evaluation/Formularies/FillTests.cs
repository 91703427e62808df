using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>The conditions of a fill, tested on one request by Kleene's tables: an answer settles what is open and turns nothing round.</summary>
internal sealed class FillTests(RequestContext context, Formulary formulary, ListedDrug? listed)
{
    private TreatmentRequest Request => context.Request;

    public AskedTruth Of(FillConditions conditions) => AskedTruth.All(Parts(conditions));

    /// <summary>Whether the brand is dispensed: a line that names none is filled with the generic.</summary>
    public AskedTruth IsBrand =>
        Request.Line.Product is null ? AskedTruth.Of(Truth.Undetermined, Ask(CaseField.Item))
        : Request.Line.Brand is null ? AskedTruth.NotMet
        : Request.DispenseAsWritten is { } asWritten ? AskedTruth.From(asWritten)
        : AskedTruth.Of(Truth.Undetermined, Ask(FormularyQuestion.DispenseAsWritten));

    public IEnumerable<FormularyNeed> Ask(CaseField field)
    {
        if (context.Pack.Questions.TryGetValue(field, out var question))
            yield return new FormularyNeed(question.Key, MessageText.Ask(question.Ask, context));
    }

    public IEnumerable<FormularyNeed> Ask(FormularyQuestion question) =>
        [new FormularyNeed(Packs.Reading.PackWords.Of(question), MessageText.Ask(formulary.Asks[question], context))];

    /// <summary>How to ask for the status: by the fact in which a case can state it, where there is one.</summary>
    public IEnumerable<FormularyNeed> AskStatus() =>
        formulary.StatusFact is { } fact ? [new FormularyNeed(fact.Name, MessageText.Ask(fact.Ask, context))] : Ask(FormularyQuestion.DrugList);

    private IEnumerable<AskedTruth> Parts(FillConditions conditions)
    {
        if (conditions.Brand is { } brand)
            yield return brand ? IsBrand : IsBrand.Not();
        if (conditions.BrandOnlyWhen is { } test)
            yield return AskedTruth.Any([IsBrand.Not(), Records(test)]);
        if (conditions.DispensedBy is { } dispenser)
            yield return IsDispensedBy(dispenser);
        if (conditions.DaysAfterInjury is { } days)
            yield return AskedTruth.Of(context.Case.InjuryDate.DaysUntil(context.Service).IsAtMost(days), Ask(CaseField.InjuryDate));
        if (conditions.InjuredBefore is { } day)
            yield return AskedTruth.Of(context.Case.InjuryDate.IsBefore(day), Ask(CaseField.InjuryDate));
        if (conditions.DaysBeforeSurgery is not null || conditions.DaysAfterSurgery is not null)
            yield return IsAroundSurgery(conditions.DaysBeforeSurgery ?? 0, conditions.DaysAfterSurgery ?? 0);
        if (conditions.MostDays is { } most)
            yield return LastsAtMost(most);
        if (conditions.WithinListLimit is { } limit)
            yield return listed?.Limit(limit) is { } allowed ? LastsAtMost(allowed) : AskedTruth.Of(Truth.Undetermined, Ask(FormularyQuestion.DrugList));
        if (conditions.Purposes.Count > 0)
            yield return Request.Purpose is { } purpose ? AskedTruth.From(conditions.Purposes.Contains(purpose)) : AskedTruth.Of(Truth.Undetermined, Ask(CaseField.Purpose));
        if (conditions.When is { } when)
            yield return Records(when);
        if (conditions.Unless is { } unless)
            yield return Of(unless).Not();
    }

    // Other words for who dispenses are not interpreted.
    private AskedTruth IsDispensedBy(string dispenser) =>
        Request.DispensedBy?.Trim().ToLowerInvariant() is { } stated and ("physician" or "pharmacy")
            ? AskedTruth.From(stated == dispenser)
            : AskedTruth.Of(Truth.Undetermined, Ask(FormularyQuestion.DispensedBy));

    // Nothing is dispensed before it is prescribed, so the day of dispensing bounds that of the prescription.
    private AskedTruth IsAroundSurgery(int before, int after)
    {
        if (context.Case.Surgery?.Date is not { } surgery)
            return AskedTruth.Of(Truth.Undetermined, Ask(FormularyQuestion.Surgery));
        var prescribed = Request.Written is { } written ? DateRange.On(written) : new DateRange(null, context.Service);
        return AskedTruth.Of(
            Kleene.Not(Kleene.Or(prescribed.IsBefore(surgery.AddDays(-before)), prescribed.IsAfter(surgery.AddDays(after)))),
            Ask(FormularyQuestion.Written));
    }

    private AskedTruth LastsAtMost(int days)
    {
        var line = Request.Line;
        var fields = RequestedAmounts.OpenFields(line).Concat(line.Refills is null ? [CaseField.Refills] : []);
        return AskedTruth.Of(RequestedAmounts.TotalDays(line).IsAtMost(days), fields.SelectMany(Ask));
    }

    private AskedTruth Records(Formula test)
    {
        var truth = test.TruthBy(leaf => (Truth?)Leaf(leaf))!.Value;
        return AskedTruth.Of(truth, test.Leaves().Where(leaf => Leaf(leaf) == Truth.Undetermined).SelectMany(AskFor).Distinct());
    }

    private Truth Leaf(Formula leaf) => ReferenceEvaluator.Leaf(leaf, context, EvidenceMode.AsDocumented);

    private IEnumerable<FormularyNeed> AskFor(Formula leaf) => leaf switch
    {
        FactTest { Fact: { Derivation: null or { Rule: DerivationRule.IsLess } } fact } => [new FormularyNeed(fact.Name, MessageText.Ask(fact.Ask, context))],
        FactTest { Fact: var derived } => context.StateOf(derived).Open.SelectMany(Ask),
        ListTest { List: ListName.Diagnoses } => Ask(CaseField.DiagnosesComplete),
        _ => Ask(CaseField.MedicationsComplete),
    };
}
