using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>Each criterion, and what the guideline applies to, in every truth that it can take.</summary>
internal static class TruthGoals
{
    private static readonly Truth[] Truths = [Truth.Met, Truth.NotMet, Truth.Undetermined];

    public static IEnumerable<CoverageGoal> Of(GuidelineTests tests)
    {
        var guideline = tests.Guideline;
        if (guideline.AppliesWhen is { } appliesWhen)
        {
            foreach (var truth in Truths)
                yield return Goal(guideline, "applies_when", appliesWhen.Span, truth, [new Demand(appliesWhen, one => one == truth)], seen => seen.IsPlanned && seen.TruthOf(appliesWhen) == truth, () => WhyNever(tests, appliesWhen, truth, []));
        }
        foreach (var criterion in guideline.Criteria)
        {
            foreach (var truth in Truths)
            {
                yield return Goal(
                    guideline, "criteria/" + criterion.Name, criterion.Span, truth, Of(tests, criterion, truth), seen => seen.Has(criterion) && seen.TruthOf(criterion) == truth, () => WhyNever(tests, criterion, truth));
            }
        }
    }

    /// <summary>What must be so for a criterion to be seen in a truth.</summary>
    public static IEnumerable<Demand> Of(GuidelineTests tests, Criterion criterion, Truth truth) => tests.Presence.Prepend(new Demand(tests[criterion], one => one == truth));

    /// <summary>Why a criterion is never of a truth; null where it can be.</summary>
    public static string? WhyNever(GuidelineTests tests, Criterion criterion, Truth truth) => WhyNever(tests, tests[criterion], truth, tests.Presence);

    private static string? WhyNever(GuidelineTests tests, Formula formula, Truth truth, IEnumerable<Demand> beside)
    {
        if (Possibility.CanBe([new Demand(formula, one => one == truth), .. beside], tests))
            return null;
        return formula switch
        {
            FactTest { Comparison: null } => "a finding within a window is there, or the test is open: there is no `is missing`",
            ListTest { List: ListName.OtherRequests } => "the lines of one request are a complete list",
            _ when Possibility.CanBe([new Demand(formula, one => one == truth)], tests) => $"wherever it is {Words.Of(truth).Replace('_', ' ')} the guideline does not apply",
            _ => $"no combination of what its tests can show makes it {Words.Of(truth).Replace('_', ' ')}",
        };
    }

    private static CoverageGoal Goal(Guideline guideline, string place, SourceSpan span, Truth truth, IEnumerable<Demand> demands, Func<Sighting, bool> isSeen, Func<string?> why) =>
        new(CoverageKind.Criteria, guideline.Id, place + "/" + Words.Of(truth), $"`{place[(place.IndexOf('/') + 1)..]}` {Words.Of(truth).Replace('_', ' ')}", span, isSeen, why)
        {
            Demands = [.. demands],
        };
}
