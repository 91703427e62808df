using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tests.Laws;

/// <summary>Every answer about a service, for trying them all: the item, the treatments, the surgery, the body part.</summary>
internal sealed class ServiceAnswers(RequestContext context, IReadOnlyList<Formula> tests)
{
    private static readonly DerivationRule[] OfTheLine =
    [
        DerivationRule.VisitsRequested, DerivationRule.WeeksRequested, DerivationRule.VisitsPerWeek, DerivationRule.LevelsRequested, DerivationRule.HoursRequested,
        DerivationRule.DaysRequested,
    ];

    private static readonly Origin Source = new("d1", null, null);

    public static bool CountsTreatments(IEnumerable<Formula> tests) => tests.Any(test =>
        test is FactTest { Fact.Derivation.Rule: DerivationRule.VisitsBefore } or AllowanceTest { Allowance.Kind: AllowanceKind.Visits });

    /// <summary>The answers to what open tests wait for.</summary>
    public IEnumerable<(string Key, IReadOnlyList<Func<RequestContext, RequestContext>> Values)> To(IReadOnlyList<Formula> open)
    {
        var rules = open.SelectMany(RulesOf).Distinct().Order().ToList();
        foreach (var rule in rules)
        {
            if (OfTheLine.Contains(rule) && !RequestedService.Amount(rule, context.Request.Line).IsExact)
                yield return ("item", [.. Amounts(rule).Select(amount => (Func<RequestContext, RequestContext>)(filled => Filled.Amount(filled, rule, amount)))]);
        }
        if (rules.Contains(DerivationRule.Acquisition) && context.Request.Line.Acquisition is null)
            yield return ("item", [.. new[] { "trial", "rental", "purchase" }.Select(how => (Func<RequestContext, RequestContext>)(filled => Filled.Acquisition(filled, how)))]);
        if (rules.Contains(DerivationRule.Approach) && context.Request.Line.Approach is null)
            yield return ("item", [.. new[] { "interlaminar", "transforaminal", "caudal" }.Select(way => (Func<RequestContext, RequestContext>)(filled => Filled.Approach(filled, way)))]);
        if (rules.Contains(DerivationRule.VisitsBefore))
            yield return ("treatments", [Filled.TreatmentsComplete, .. Amounts(DerivationRule.VisitsBefore).Where(IsPossibleBefore).Select(visits => (Func<RequestContext, RequestContext>)(filled => Filled.VisitsBefore(filled, visits)))]);
        if (rules.Contains(DerivationRule.AfterSurgery))
            yield return ("surgery", [.. DaysAround(DerivationRule.AfterSurgery).Select(days => (Func<RequestContext, RequestContext>)(filled => Filled.Surgery(filled, days)))]);
        if (rules.Contains(DerivationRule.BodyPart))
            yield return ("body_part", [.. new[] { "low_back", "neck", "shoulder" }.Select(part => (Func<RequestContext, RequestContext>)(filled => Filled.BodyPart(filled, part)))]);
    }

    /// <summary>The case with treatments that a test looks for.</summary>
    public static RequestContext WithMatch(RequestContext filled, ListTest test, int count)
    {
        var where = test.Where;
        var product = where.NamesADrug ? filled.Pack.Drugs.Products.First(drug => ListTests.Matches(where with { Results = [], Within = null, IsOfSameBodyPart = false }, test.List, new ListEntry(drug, "", true)) == Truth.Met) : null;
        var service = product is not null ? null : filled.Pack.Services.Services.First(service => (where.Services.Count == 0 || where.Services.Contains(service.Id)) && (where.ServiceClasses.Count == 0 || where.ServiceClasses.Any(service.Is)));
        var part = ServiceFacts.BodyPartOf(filled);
        var line = new RequestLine { Text = "another", Product = product, Service = service, BodyPart = part is null ? null : new ReadField<string>(part, "filled") };
        var day = DateRange.On(filled.Service);
        var entry = new Treatment("another", day, day, 0, where.Results.Count > 0 ? Word(where.Results[0]) : null, null, Source) { Line = line };
        return Filled.Treatments(filled, treatments => treatments with { Items = [.. treatments.Items, .. Enumerable.Repeat(entry, count)] });
    }

    /// <summary>An answer about the item, understood from its words.</summary>
    public static RequestContext OnLine(RequestContext filled, string answer, decimal number) => answer switch
    {
        "trial" or "rental" or "purchase" => Filled.Acquisition(filled, answer),
        "interlaminar" or "transforaminal" or "caudal" => Filled.Approach(filled, answer),
        _ => Filled.Amount(filled, answer[(answer.IndexOf(' ', StringComparison.Ordinal) + 1)..] switch
        {
            "visits" => DerivationRule.VisitsRequested,
            "weeks" => DerivationRule.WeeksRequested,
            "a week" => DerivationRule.VisitsPerWeek,
            "levels" => DerivationRule.LevelsRequested,
            "hours" => DerivationRule.HoursRequested,
            _ => DerivationRule.DaysRequested,
        }, number),
    };

    public static IEnumerable<int> DaysAroundInjury(IEnumerable<Formula> tests, DateOnly service) => tests.OfType<FactTest>()
        .Where(test => test.Fact.Derivation?.Rule == DerivationRule.InjuryDate)
        .Select(test => test.Comparison).OfType<DateComparison>()
        .SelectMany(comparison => new[] { -1, 0, 1 }.Select(beside => service.DayNumber - comparison.Limit.DayNumber + beside))
        .Where(days => days >= 0);

    private IEnumerable<DerivationRule> RulesOf(Formula test) => test switch
    {
        FactTest { Fact.Derivation: { } derivation } => [derivation.Rule],
        AllowanceTest { Allowance: { Kind: AllowanceKind.Trial } } => [DerivationRule.Acquisition, DerivationRule.DaysRequested],
        AllowanceTest { Allowance: { Kind: AllowanceKind.Visits } } => [DerivationRule.VisitsRequested, .. context.StateOf(((AllowanceTest)test).Allowance.Fact!).Number.IsExact ? Array.Empty<DerivationRule>() : [DerivationRule.VisitsBefore]],
        AllowanceTest { Allowance: { IsOfAService: true } allowance } => [RequestedService.RuleOf(allowance.Kind)],
        _ => [],
    };

    private bool IsPossibleBefore(decimal visits) =>
        ServiceFacts.VisitsBefore(context).Number is var known && (known.IsUnknown || known.Contains(visits));

    private IEnumerable<decimal> Amounts(DerivationRule rule)
    {
        var amounts = new SortedSet<decimal> { rule == DerivationRule.VisitsBefore ? 0 : 1 };
        foreach (var test in tests)
        {
            if (test is FactTest { Comparison: NumberComparison comparison } limited && limited.Fact.Derivation?.Rule == rule)
                amounts.UnionWith([comparison.Limit - 1, comparison.Limit, comparison.Limit + 1]);
            if (test is AllowanceTest { Allowance: { Most: { } most } } of && (RequestedService.RuleOf(of.Allowance.Kind) == rule || (rule == DerivationRule.VisitsBefore && of.Allowance.Kind == AllowanceKind.Visits)))
            {
                var asked = RequestedService.Amount(DerivationRule.VisitsRequested, context.Request.Line);
                var before = ServiceFacts.VisitsBefore(context).Number;
                var beside = of.Allowance.Kind == AllowanceKind.Visits ? ServiceFacts.VisitsBeside(context) : Interval.Exactly(0);
                foreach (var whole in new[] { most, most - (beside.Lower?.Value ?? 0), most - (beside.Upper?.Value ?? 0) })
                {
                    foreach (var left in new[] { whole, whole - (asked.Lower?.Value ?? 0), whole - (asked.Upper?.Value ?? 0), whole - (before.Lower?.Value ?? 0), whole - (before.Upper?.Value ?? 0) })
                        amounts.UnionWith([left, left + 1]);
                }
            }
            if (test is AllowanceTest { Allowance: { Kind: AllowanceKind.Trial } trial } && rule == DerivationRule.DaysRequested)
                amounts.UnionWith([AllowanceTests.TrialDays(trial, context.Service), AllowanceTests.TrialDays(trial, context.Service) + 1]);
        }
        var known = rule == DerivationRule.VisitsBefore ? Interval.Unknown : RequestedService.Amount(rule, context.Request.Line);
        return amounts.Where(amount => amount >= (rule == DerivationRule.VisitsBefore ? 0 : 1) && (known.IsUnknown || known.Contains(amount)));
    }

    private SortedSet<int> DaysAround(DerivationRule rule)
    {
        var days = new SortedSet<int> { 0, 1 };
        foreach (var limit in tests.OfType<FactTest>().Where(test => test.Fact.Derivation?.Rule == rule).Select(test => test.Comparison).OfType<DurationComparison>())
        {
            foreach (var edge in new[] { limit.Limit.LeastDays(context.Service), limit.Limit.MostDays(context.Service) })
                days.UnionWith([edge - 1, edge, edge + 1]);
        }
        return days;
    }

    private static string Word(TreatmentResult result) => GuidelineEngine.Packs.Reading.PackWords.Of(result);
}
