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
            return FactState.Unknown(CaseField.Treatments);
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

    /// <summary>
    /// What the other lines ask of the request's service, with those that were not understood, which may be of it. A line for a
    /// later day comes after the request, and does not count towards it.
    /// </summary>
    public static IEnumerable<(TreatmentRequest Line, Interval Visits)> OnOtherLines(RequestContext context)
    {
        if (context.Request.Line.Service is not { } service)
            yield break;
        foreach (var other in context.OtherRequests.Where(other => other.ServiceDate <= context.Service).OrderBy(other => other.Item, StringComparer.Ordinal))
        {
            if (other.Line.Service == service)
                yield return (other, RequestedService.Amount(DerivationRule.VisitsRequested, other.Line) is { Lower: not null } asked ? asked : Interval.AtLeast(0));
            else if (other.Line is { Service: null, Product: null })
                yield return (other, Interval.AtLeast(0));
        }
    }

    /// <summary>The visits of the request's service that the other lines ask, added up.</summary>
    public static Interval VisitsBeside(RequestContext context) =>
        context.Request.Line.Service is null || context.OtherRequests.Count == 0 ? Interval.Exactly(0)
        : OnOtherLines(context).Aggregate(Interval.Exactly(0), (sum, other) => sum.Plus(other.Visits));

    /// <summary>The body part of the request; one that the fact has no value for is none of its values.</summary>
    public static FactState BodyPart(Fact fact, RequestContext context)
    {
        if (BodyPartOf(context) is not { } part)
            return FactState.Unknown(CaseField.BodyPart);
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

    /// <summary>
    /// Days since the surgery; open where there is none on record, it is still to come, or it was of another body part than the
    /// request is for. Parts that nobody names do not differ.
    /// </summary>
    public static FactState AfterSurgery(RequestContext context) => FactState.Of(
        context.Case.Surgery is { Date: { } day } surgery && day <= context.Service && !IsElsewhere(surgery, context) ? DateRange.On(day).DaysUntil(context.Service) : Interval.Unknown,
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

    private static bool IsElsewhere(Surgery surgery, RequestContext context) =>
        PartOf(surgery, context.Pack.Services) is { } operated && BodyPartOf(context) is { } part && operated != part;

    // Without the side that may stand before it: "right wrist".
    private static string? PartOf(Surgery surgery, ServiceCatalogue services)
    {
        for (var name = surgery.BodyPart?.Trim(); name is not null; name = name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? name[(space + 1)..].TrimStart() : null)
        {
            if (IdOf(name, services) is { } id)
                return id;
        }
        return null;
    }

    private static string? IdOf(string? name, ServiceCatalogue services) => name is null ? null : services.BodyPartNamed(name)?.Id;
}
