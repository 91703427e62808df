using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>Facts about services that the line, the treatments and the history give.</summary>
internal static class ServiceFacts
{
    /// <summary>
    /// Visits of the request's service that were given before the service date: a lower bound while the case does not declare
    /// its treatments complete, or an entry does not say how many.
    /// </summary>
    public static FactState VisitsBefore(RequestContext context)
    {
        if (context.Request.Line.Service is not { } service)
            return FactState.Undocumented with { Open = [CaseField.Treatments] };
        var treatments = context.Case.Treatments;
        var sum = Interval.Exactly(0);
        var sourced = !treatments.IsComplete || treatments.Origin is not null;
        var notes = new List<string>();
        foreach (var treatment in treatments.Items)
        {
            var given = GivenOf(treatment, service, context.Service);
            sum = sum.Plus(given);
            sourced &= given.Lower is not { Value: > 0 } || treatment.Origin is not null;
            if (given.Upper is null)
                notes.Add(treatment.Line.Service is null ? $"`{treatment.Name}` was not understood" : $"the visits of `{treatment.Name}` are not given");
        }
        if (!treatments.IsComplete)
            sum = sum with { Upper = null };
        return new FactState
        {
            Status = sum is { Lower.Value: 0, Upper: null } ? FactStatus.Undocumented : FactStatus.Documented,
            Number = sum,
            IsSourced = sourced,
            Notes = notes,
            Open = [CaseField.Treatments],
        };
    }

    /// <summary>The body part of the request; one that the fact has no value for is none of its values.</summary>
    public static FactState BodyPart(Fact fact, RequestContext context)
    {
        if (BodyPartOf(context) is not { } part)
            return FactState.Undocumented with { Open = [CaseField.BodyPart] };
        var choice = 0;
        while (choice < fact.Choices.Count && fact.Choices[choice].Name != part)
            choice++;
        return new FactState { Status = FactStatus.Documented, Choice = choice, Open = [CaseField.BodyPart] };
    }

    /// <summary>The body part by its id: as the line says, else as the request does, else what it is for; null where nobody says.</summary>
    public static string? BodyPartOf(RequestContext context)
    {
        var request = context.Request;
        return request.Line.BodyPart?.Value ?? IdOf(request.Service?.BodyPart, context.Pack.Services) ?? IdOf(request.ForBodyPart, context.Pack.Services);
    }

    /// <summary>Days since the surgery; open where there is none on record, or it is still to come.</summary>
    public static FactState AfterSurgery(RequestContext context) => FactState.Of(
        context.Case.Surgery?.Date is { } day && day <= context.Service ? DateRange.On(day).DaysUntil(context.Service) : Interval.Unknown,
        CaseField.Surgery);

    /// <summary>What was worked out together with what a finding states outright; where they contradict each other the fact is open.</summary>
    public static FactState WithStated(FactState worked, Fact fact, RequestContext context)
    {
        var stated = StatedFindings.Latest(fact, context, window: null);
        if (stated.Status == FactStatus.Undocumented)
            return stated.Findings.Count == 0 ? worked : worked with { Findings = stated.Findings };
        var number = worked.Number.Intersect(stated.Number);
        if (stated.Status == FactStatus.Conflict || number.IsEmpty)
            return new FactState { Status = FactStatus.Conflict, Findings = stated.Findings, Open = worked.Open };
        return new FactState
        {
            Status = FactStatus.Documented,
            Number = number,
            Findings = stated.Findings,
            IsSourced = number == stated.Number ? stated.IsSourced || (number == worked.Number && worked.IsSourced) : worked.IsSourced && (stated.IsSourced || number == worked.Number),
            Open = worked.Open,
        };
    }

    private static Interval GivenOf(Treatment treatment, Service service, DateOnly before)
    {
        if (treatment.Line.Service is { } given ? given != service : treatment.Line.Product is not null)
            return Interval.Exactly(0);
        var isPast = TreatmentTests.IsBefore(treatment, before);
        if (isPast == Truth.NotMet)
            return Interval.Exactly(0);
        var isCertain = isPast == Truth.Met && treatment.Line.Service is not null && !(treatment.To.Latest > before);
        return treatment.Line.Service is not null && treatment.VisitsGiven is { } visits
            ? Interval.Between(isCertain ? visits : 0, visits)
            : Interval.AtLeast(0);
    }

    private static string? IdOf(string? name, ServiceCatalogue services) => name is null ? null : services.BodyPartNamed(name)?.Id;
}
