using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Requests as they would be if an answer had been given.</summary>
internal static class Supposing
{
    private static readonly Origin Answered = new("answer", null, null);

    public static RequestContext Fact(RequestContext context, Fact fact, FactState state)
    {
        var supposed = context.Supposed is null ? [] : new Dictionary<int, FactState>(context.Supposed);
        supposed[fact.Slot] = state;
        return new RequestContext(context.Pack, context.Case, context.Request) { Supposed = supposed };
    }

    /// <summary>The course began this many days before the service date.</summary>
    public static RequestContext Since(RequestContext context, int days)
    {
        var start = new CourseStart { Day = DateRange.On(context.Service.AddDays(-days)), IsNew = days == 0, Origin = Answered, Written = "answer" };
        var own = context.OwnEntries.ToHashSet();
        var changed = context.Case.With(changes => changes.Medications = changes.Medications with
        {
            Items = [.. changes.Medications.Items.Select(entry => own.Contains(entry) ? entry with { Since = null } : entry)],
        });
        return Request(context, changed, context.Request with { Since = start });
    }

    public static RequestContext UnitsADay(RequestContext context, decimal units)
    {
        const string From = "answer";
        var line = context.Request.Line;
        line = line with { UnitsADay = new ReadField<Interval>(Interval.Exactly(units), From) };
        if (line.Quantity is { } quantity)
            line = line with { DaysSupply = new ReadField<Interval>(Interval.Exactly(quantity.Value / units), From) };
        return Request(context, context.Case, context.Request with { Line = line });
    }

    public static RequestContext Quantity(RequestContext context, decimal units)
    {
        const string From = "answer";
        var line = context.Request.Line with { Quantity = new ReadField<decimal>(units, From) };
        if (line.UnitsADay is { Value: { IsExact: true, Lower: { Value: > 0 } aDay } } && line.DaysSupply is null)
            line = line with { DaysSupply = new ReadField<Interval>(Interval.Exactly(units / aDay.Value), From) };
        return Request(context, context.Case, context.Request with { Line = line });
    }

    public static RequestContext Refills(RequestContext context, int refills) =>
        Request(context, context.Case, context.Request with { Line = context.Request.Line with { Refills = new ReadField<int>(refills, "answer") } });

    public static RequestContext Purpose(RequestContext context, string purpose) =>
        Request(context, context.Case, context.Request with { Purpose = purpose });

    public static RequestContext MedicationsComplete(RequestContext context) =>
        Request(context, context.Case.With(changes => changes.Medications = changes.Medications with { IsComplete = true, Origin = Answered }), context.Request);

    public static RequestContext DiagnosesComplete(RequestContext context) =>
        Request(context, context.Case.With(changes => changes.Diagnoses = changes.Diagnoses with { IsComplete = true, Origin = Answered }), context.Request);

    public static RequestContext Injury(RequestContext context, int days) =>
        SupposingServices.Stating(
            Request(context, context.Case.With(changes => changes.InjuryDate = DateRange.On(context.Service.AddDays(-days))), context.Request),
            DerivationRule.InjuryDate,
            context.Service.AddDays(-days).DayNumber);

    public static RequestContext Age(RequestContext context, decimal years) =>
        Request(context, context.Case.With(changes => changes.Patient = changes.Patient with { Age = Interval.Exactly(years) }), context.Request);

    public static RequestContext Sex(RequestContext context, string sex) =>
        Request(context, context.Case.With(changes => changes.Patient = changes.Patient with { Sex = sex }), context.Request);

    private static RequestContext Request(RequestContext context, ClinicalCase clinicalCase, TreatmentRequest request) =>
        new(context.Pack, clinicalCase.With(changes => changes.Replacement = request), request) { Supposed = context.Supposed };
}
