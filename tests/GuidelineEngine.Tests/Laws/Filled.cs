using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Laws;

/// <summary>A case in which one thing more is documented: real findings and fields, not what-ifs.</summary>
internal static class Filled
{
    private static readonly Origin Source = new("d1", null, null);

    public static RequestContext Fact(RequestContext context, Fact fact, FindingValue value)
    {
        // The whole outranks its parts only where they do not speak.
        var parts = new[] { fact.Derivation?.Lesser?.Slot, fact.Derivation?.Greater?.Slot };
        var finding = new Finding { Fact = fact, Value = value, Date = context.Service, Origin = Source };
        FindingSet Changed(FindingSet set) => new([.. set.All.Where(known => known.Fact.Slot != fact.Slot && !parts.Contains(known.Fact.Slot)), finding]);
        return fact.Scope == FactScope.Case
            ? Of(context, Copy(context.Case, findings: Changed(context.Case.Findings)), context.Request)
            : Of(context, context.Case, context.Request with { Findings = Changed(context.Request.Findings) });
    }

    public static RequestContext Since(RequestContext context, int daysBefore)
    {
        var start = new CourseStart { Day = DateRange.On(context.Service.AddDays(-daysBefore)), Origin = Source, Written = "filled" };
        var medications = context.Case.Medications with
        {
            Items = [.. context.Case.Medications.Items.Select(entry => context.OwnEntries.Contains(entry) ? entry with { Since = null } : entry)],
        };
        return Of(context, Copy(context.Case, medications: medications), context.Request with { Since = start });
    }

    public static RequestContext UnitsADay(RequestContext context, decimal units)
    {
        var line = context.Request.Line;
        return Line(context, line with
        {
            UnitsADay = new ReadField<Interval>(Interval.Exactly(units), "filled"),
            DaysSupply = line.Quantity is { } quantity ? new ReadField<Interval>(Interval.Exactly(quantity.Value / units), "filled") : line.DaysSupply,
        });
    }

    public static RequestContext Quantity(RequestContext context, decimal units)
    {
        var line = context.Request.Line with { Quantity = new ReadField<decimal>(units, "filled") };
        if (line is { UnitsADay.Value: { IsExact: true, Lower: { Value: > 0 } aDay }, DaysSupply: null })
            line = line with { DaysSupply = new ReadField<Interval>(Interval.Exactly(units / aDay.Value), "filled") };
        return Line(context, line);
    }

    public static RequestContext Refills(RequestContext context, int refills) =>
        Line(context, context.Request.Line with { Refills = new ReadField<int>(refills, "filled") });

    public static RequestContext Purpose(RequestContext context, string purpose) => Of(context, context.Case, context.Request with { Purpose = purpose });

    public static RequestContext MedicationsComplete(RequestContext context) =>
        Of(context, Copy(context.Case, medications: context.Case.Medications with { IsComplete = true, Origin = Source }), context.Request);

    public static RequestContext DiagnosesComplete(RequestContext context) =>
        Of(context, Copy(context.Case, diagnoses: context.Case.Diagnoses with { IsComplete = true, Origin = Source }), context.Request);

    public static RequestContext Injury(RequestContext context, int daysBefore) =>
        Of(context, Copy(context.Case, injury: DateRange.On(context.Service.AddDays(-daysBefore))), context.Request);

    public static RequestContext Patient(RequestContext context, Func<Patient, Patient> change) =>
        Of(context, Copy(context.Case, patient: change(context.Case.Patient)), context.Request);

    public static RequestContext Amount(RequestContext context, DerivationRule rule, decimal amount)
    {
        const string From = "filled";
        var line = context.Request.Line;
        return Line(context, rule switch
        {
            DerivationRule.VisitsRequested => line with { Visits = new ReadField<int>((int)amount, From) },
            DerivationRule.WeeksRequested => line with { Weeks = new ReadField<int>((int)amount, From) },
            DerivationRule.VisitsPerWeek => line with { PerWeek = new ReadField<Interval>(Interval.Exactly(amount), From) },
            DerivationRule.LevelsRequested => line with { LevelCount = new ReadField<int>((int)amount, From) },
            DerivationRule.HoursRequested => line with { Hours = new ReadField<decimal>(amount, From) },
            _ => line with { Days = new ReadField<int>((int)amount, From) },
        });
    }

    public static RequestContext Acquisition(RequestContext context, string how) => Line(context, context.Request.Line with { Acquisition = new ReadField<string>(how, "filled") });

    public static RequestContext Approach(RequestContext context, string way) => Line(context, context.Request.Line with { Approach = new ReadField<string>(way, "filled") });

    public static RequestContext BodyPart(RequestContext context, string part) => Line(context, context.Request.Line with { BodyPart = new ReadField<string>(part, "filled") });

    public static RequestContext Surgery(RequestContext context, int daysBefore) =>
        Of(context, context.Case.With(changes => changes.Surgery = new Surgery("filled", null, context.Service.AddDays(-daysBefore), null)), context.Request);

    public static RequestContext TreatmentsComplete(RequestContext context) => Treatments(context, treatments => treatments with { IsComplete = true, Origin = Source });

    public static RequestContext Treatments(RequestContext context, Func<CaseList<Treatment>, CaseList<Treatment>> change) =>
        Of(context, context.Case.With(changes => changes.Treatments = change(changes.Treatments)), context.Request);

    /// <summary>A finding states outright how many there were.</summary>
    public static RequestContext VisitsBefore(RequestContext context, decimal visits) =>
        Fact(context, context.Pack.Facts.First(fact => fact.Derivation?.Rule == DerivationRule.VisitsBefore), default(FindingValue) with { Number = Interval.Exactly(visits) });

    private static RequestContext Line(RequestContext context, RequestLine line) => Of(context, context.Case, context.Request with { Line = line });

    private static RequestContext Of(RequestContext context, ClinicalCase changed, TreatmentRequest request) =>
        new(context.Pack, changed.With(changes => changes.Replacement = request), request);

    private static ClinicalCase Copy(
        ClinicalCase from, FindingSet? findings = null, CaseList<Medication>? medications = null, CaseList<Diagnosis>? diagnoses = null, DateRange? injury = null, Patient? patient = null) => new()
        {
            Id = from.Id,
            AsOf = from.AsOf,
            Stage = from.Stage,
            Reviewer = from.Reviewer,
            InformationRequested = from.InformationRequested,
            InformationDue = from.InformationDue,
            Rfa = from.Rfa,
            Claim = from.Claim,
            Patient = patient ?? from.Patient,
            InjuryDate = injury ?? from.InjuryDate,
            Diagnoses = diagnoses ?? from.Diagnoses,
            Documents = from.Documents,
            PriorDecisions = from.PriorDecisions,
            Medications = medications ?? from.Medications,
            Treatments = from.Treatments,
            Surgery = from.Surgery,
            Findings = findings ?? from.Findings,
            Requests = from.Requests,
        };
}
