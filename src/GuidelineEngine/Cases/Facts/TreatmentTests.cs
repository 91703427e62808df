using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>A treatment of the history, seen from a request.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Place">Its place in the case's list.</param>
/// <param name="Service">The day of the service.</param>
/// <param name="IsOfSameBodyPart">Whether it was of the body part that the request is for.</param>
internal sealed record PastTreatment(Treatment Treatment, int Place, DateOnly Service, Truth IsOfSameBodyPart);

/// <summary>What came before, when, and with what result; what the case does not say leaves a test open.</summary>
internal static class TreatmentTests
{
    private static readonly Dictionary<string, TreatmentResult> Results = new(StringComparer.OrdinalIgnoreCase)
    {
        ["helped"] = TreatmentResult.Helped,
        ["no_benefit"] = TreatmentResult.NoBenefit,
        ["no benefit"] = TreatmentResult.NoBenefit,
        ["partial"] = TreatmentResult.Partial,
        ["not_tolerated"] = TreatmentResult.NotTolerated,
        ["not tolerated"] = TreatmentResult.NotTolerated,
        ["worse"] = TreatmentResult.Worse,
    };

    /// <summary>The treatments that may lie before the service date.</summary>
    public static IEnumerable<ListEntry> Entries(RequestContext context)
    {
        if (context.Case.Treatments.Items.Count == 0)
            yield break;
        var part = ServiceFacts.BodyPartOf(context);
        for (var place = 0; place < context.Case.Treatments.Items.Count; place++)
        {
            var treatment = context.Case.Treatments.Items[place];
            if (IsBefore(treatment, context.Service) == Truth.NotMet)
                continue;
            var isSame = part is null || treatment.Line.BodyPart is not { } treated ? Truth.Undetermined : Kleene.From(treated.Value == part);
            yield return new ListEntry(treatment.Line.Product, treatment.Name, treatment.Origin is not null)
            {
                Service = treatment.Line.Service,
                Past = new PastTreatment(treatment, place, context.Service, isSame),
            };
        }
    }

    /// <summary>Whether it began on or before the service date; one without a date is history, and did.</summary>
    public static Truth IsBefore(Treatment treatment, DateOnly service) =>
        treatment.From.IsUnknown ? Truth.Met : Kleene.Not(treatment.From.IsAfter(service));

    /// <summary>Whether it is what a filter looks for, beside the drug or service that it was.</summary>
    public static Truth Matches(EntryFilter filter, PastTreatment past)
    {
        var matches = IsBefore(past.Treatment, past.Service);
        if (filter.Results.Count > 0)
            matches = Kleene.And(matches, ResultOf(past.Treatment) is { } result ? Kleene.From(filter.Results.Contains(result)) : Truth.Undetermined);
        if (filter.Within is { } within)
            matches = Kleene.And(matches, EndOf(past.Treatment).DaysUntil(past.Service).IsAtMost(within.MostDays(past.Service)));
        return filter.IsOfSameBodyPart ? Kleene.And(matches, past.IsOfSameBodyPart) : matches;
    }

    /// <summary>The result, where it is one of the words; another text says nothing that can be tested.</summary>
    public static TreatmentResult? ResultOf(Treatment treatment) =>
        treatment.Result is { } said && Results.TryGetValue(said.Trim(), out var result) ? result : null;

    /// <summary>The days on which it can have ended, else begun.</summary>
    public static DateRange EndOf(Treatment treatment) => treatment.To.IsUnknown ? treatment.From : treatment.To;
}
