using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>Requests for services as they would be if an answer had been given.</summary>
internal static class SupposingServices
{
    private const string From = "answer";
    private static readonly Origin Answered = new(From, null, null);

    /// <summary>The line asks for this much, and no finding says otherwise.</summary>
    public static RequestContext Amount(RequestContext context, DerivationRule rule, decimal amount)
    {
        var line = context.Request.Line;
        line = rule switch
        {
            DerivationRule.VisitsRequested => line with { Visits = new ReadField<int>((int)amount, From) },
            DerivationRule.WeeksRequested => line with { Weeks = new ReadField<int>((int)amount, From) },
            DerivationRule.VisitsPerWeek => line with { PerWeek = new ReadField<Interval>(Interval.Exactly(amount), From) },
            DerivationRule.LevelsRequested => line with { LevelCount = new ReadField<int>((int)amount, From) },
            DerivationRule.HoursRequested => line with { Hours = new ReadField<decimal>(amount, From) },
            _ => line with { Days = new ReadField<int>((int)amount, From) },
        };
        return Stating(Line(context, line), rule, amount);
    }

    public static RequestContext Acquisition(RequestContext context, string how) =>
        Line(context, context.Request.Line with { Acquisition = new ReadField<string>(how, From) });

    public static RequestContext Approach(RequestContext context, string way) =>
        Line(context, context.Request.Line with { Approach = new ReadField<string>(way, From) });

    public static RequestContext BodyPart(RequestContext context, string part) =>
        Line(context, context.Request.Line with { BodyPart = new ReadField<string>(part, From) });

    public static RequestContext VisitsBefore(RequestContext context, decimal visits) => Stating(context, DerivationRule.VisitsBefore, visits);

    public static RequestContext TreatmentsComplete(RequestContext context) =>
        Of(context, context.Case.With(changes => changes.Treatments = changes.Treatments with { IsComplete = true, Origin = Answered }));

    public static RequestContext Treatment(RequestContext context, int place, Treatment treatment) =>
        Of(context, context.Case.With(changes => changes.Treatments = changes.Treatments with
        {
            Items = [.. changes.Treatments.Items.Select((known, at) => at == place ? treatment with { Origin = Answered } : known)],
        }));

    /// <summary>The surgery was this many days before the service date.</summary>
    public static RequestContext Surgery(RequestContext context, int days)
    {
        var day = context.Service.AddDays(-days);
        var surgery = context.Case.Surgery is { } known ? known with { Date = day } : new Surgery(From, null, day, null);
        return Stating(Of(context, context.Case.With(changes => changes.Surgery = surgery)), DerivationRule.AfterSurgery, days);
    }

    /// <summary>Facts that a rule works out, as if a finding gave them: an answer settles what findings contradict.</summary>
    public static RequestContext Stating(RequestContext context, DerivationRule rule, decimal number)
    {
        foreach (var fact in context.Pack.Facts)
        {
            if (fact.Derivation?.Rule == rule)
                context = Supposing.Fact(context, fact, new FactState { Status = FactStatus.Documented, Number = Interval.Exactly(number) });
        }
        return context;
    }

    private static RequestContext Line(RequestContext context, RequestLine line)
    {
        var request = context.Request with { Line = line };
        return new RequestContext(context.Pack, context.Case.With(changes => changes.Replacement = request), request) { Supposed = context.Supposed };
    }

    private static RequestContext Of(RequestContext context, ClinicalCase clinicalCase) =>
        new(context.Pack, clinicalCase, context.Request) { Supposed = context.Supposed };
}
