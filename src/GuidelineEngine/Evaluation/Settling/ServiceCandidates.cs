using System.Globalization;
using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Evaluation;

/// <summary>The answers about a service that the thresholds around a request tell apart.</summary>
internal sealed class ServiceCandidates(RequestContext context, IReadOnlyList<Formula> tests)
{
    private static readonly string[] Acquisitions = ["trial", "rental", "purchase"];
    private static readonly string[] Approaches = ["interlaminar", "transforaminal", "caudal"];

    public IReadOnlyList<CandidateAnswer> For(OpenField open) => open switch
    {
        { Field: CaseField.Surgery } => [.. DaysAfterSurgery().Select(days => new CandidateAnswer(Text(days) + " days before", supposed => SupposingServices.Surgery(supposed, days)))],
        { Field: CaseField.BodyPart } => [.. BodyParts().Select(part => new CandidateAnswer(part, supposed => SupposingServices.BodyPart(supposed, part)))],
        { About: DerivationRule.VisitsBefore } => VisitsBefore(),
        { Field: CaseField.Treatments, About: int place } => new TreatmentCandidates(context, tests).For(place),
        { About: DerivationRule.Acquisition } => [.. Acquisitions.Select(how => new CandidateAnswer(how, supposed => SupposingServices.Acquisition(supposed, how)))],
        { About: DerivationRule.Approach } => [.. Approaches.Select(way => new CandidateAnswer(way, supposed => SupposingServices.Approach(supposed, way)))],
        { About: DerivationRule rule } => [.. Amounts(rule).Select(amount => new CandidateAnswer(Text(amount) + UnitOf(rule), supposed => SupposingServices.Amount(supposed, rule, amount)))],
        _ => [],
    };

    // More than what is listed means that something is not listed.
    private CandidateAnswer[] VisitsBefore()
    {
        var listed = ServiceFacts.VisitsBefore(context).Number;
        var isListed = context.Case.Treatments.IsComplete || listed.Lower is null ? Interval.Unknown
            : ServiceFacts.VisitsBefore(SupposingServices.TreatmentsComplete(context)).Number;
        return [.. Amounts(DerivationRule.VisitsBefore).Select(visits =>
            new CandidateAnswer(Text(visits) + " visits before", supposed => SupposingServices.VisitsBefore(supposed, visits)) { AddsTreatments = !isListed.Contains(visits) })];
    }

    private IEnumerable<decimal> Amounts(DerivationRule rule)
    {
        var least = rule == DerivationRule.VisitsBefore ? 0m : 1m;
        var cuts = new SortedSet<decimal> { least };
        foreach (var test in tests)
        {
            switch (test)
            {
                case FactTest { Comparison: NumberComparison comparison } limited when limited.Fact.Derivation?.Rule == rule:
                    cuts.UnionWith([comparison.Limit - 1, comparison.Limit, comparison.Limit + 1]);
                    if (rule is DerivationRule.VisitsPerWeek or DerivationRule.HoursRequested)
                        cuts.UnionWith([comparison.Limit - 0.5m, comparison.Limit + 0.5m]);
                    break;
                case AllowanceTest { Allowance: { IsOfAService: true } allowance }:
                    foreach (var limit in LimitsOn(rule, allowance))
                        cuts.UnionWith([limit, limit + 1]);
                    break;
            }
        }
        var known = KnownOf(rule);
        return cuts.Where(amount => amount >= Math.Min(least, 0.5m) && known.All(number => number.Contains(amount)));
    }

    // What is left of an allowance for this amount, given what is known of the other.
    private IEnumerable<decimal> LimitsOn(DerivationRule rule, Allowance allowance)
    {
        if (allowance.Kind == AllowanceKind.Trial)
            return rule == DerivationRule.DaysRequested ? [AllowanceTests.TrialDays(allowance, context.Service)] : [];
        if (RequestedService.RuleOf(allowance.Kind) == rule)
            return Left(allowance, allowance.Fact is { } fact ? context.StateOf(fact).Number : Interval.Unknown);
        return allowance.Kind == AllowanceKind.Visits && rule == DerivationRule.VisitsBefore
            ? Left(allowance, RequestedService.Amount(DerivationRule.VisitsRequested, context.Request.Line))
            : [];
    }

    // What other lines ask of the service takes from an allowance of visits.
    private IEnumerable<decimal> Left(Allowance allowance, Interval other)
    {
        if (allowance.Kind != AllowanceKind.Visits)
            return Left(allowance.Most!.Value, other);
        var beside = ServiceFacts.VisitsBeside(context);
        return Left(allowance.Most!.Value, beside).SelectMany(most => Left(most, other)).Distinct();
    }

    private static IEnumerable<decimal> Left(decimal most, Interval other) =>
        new[] { most, most - (other.Lower?.Value ?? 0), most - (other.Upper?.Value ?? 0) }.Distinct();

    // Whatever a fact or the line already says: an answer narrows it.
    private List<Interval> KnownOf(DerivationRule rule)
    {
        var known = context.Pack.Facts.Where(fact => fact.Derivation?.Rule == rule)
            .Select(context.StateOf)
            .Where(state => state.Status == FactStatus.Documented)
            .Select(state => state.Number)
            .ToList();
        if (rule != DerivationRule.VisitsBefore)
            known.Add(RequestedService.Amount(rule, context.Request.Line));
        return known;
    }

    private SortedSet<int> DaysAfterSurgery()
    {
        var days = new SortedSet<int> { 0, 1 };
        foreach (var test in tests.OfType<FactTest>().Where(test => test.Fact.Derivation?.Rule == DerivationRule.AfterSurgery))
        {
            if (test.Comparison is DurationComparison comparison && OrderedTests.LimitInDays(comparison, context.Service) is var limit)
                days.UnionWith(new[] { limit - 1, limit, limit + 1 }.Where(day => day >= 0));
        }
        return days;
    }

    private IEnumerable<string> BodyParts() => context.Pack.Facts
        .Where(fact => fact.Derivation?.Rule == DerivationRule.BodyPart)
        .SelectMany(fact => fact.Choices.Select(choice => choice.Name))
        .Concat(context.Case.Treatments.Items.Select(treatment => treatment.Line.BodyPart?.Value).OfType<string>())
        .Append("another")
        .Distinct(StringComparer.Ordinal);

    private static string UnitOf(DerivationRule rule) => rule switch
    {
        DerivationRule.VisitsRequested => " visits",
        DerivationRule.WeeksRequested => " weeks",
        DerivationRule.VisitsPerWeek => " a week",
        DerivationRule.LevelsRequested => " levels",
        DerivationRule.HoursRequested => " hours",
        _ => " days",
    };

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
