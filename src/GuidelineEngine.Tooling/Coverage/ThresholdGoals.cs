using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Wording;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>Each limit seen just below, at, and just above.</summary>
internal static class ThresholdGoals
{
    private static readonly Side[] Sides = [Side.Below, Side.At, Side.Above];

    public static IEnumerable<CoverageGoal> Of(GuidelineTests tests)
    {
        var guideline = tests.Guideline;
        foreach (var criterion in guideline.Criteria)
        {
            foreach (var goal in In(guideline, tests[criterion], "criteria/" + criterion.Name, seen => seen.Has(criterion), tests))
                yield return goal;
        }
        if (guideline.AppliesWhen is { } appliesWhen)
        {
            foreach (var goal in In(guideline, appliesWhen, "applies_when", seen => seen.IsPlanned, tests))
                yield return goal;
        }
    }

    private static IEnumerable<CoverageGoal> In(Guideline guideline, Formula formula, string place, Func<Sighting, bool> counts, GuidelineTests tests)
    {
        var number = 0;
        foreach (var leaf in formula.Leaves())
        {
            foreach (var threshold in MeasuredThresholds.In(leaf))
            {
                var id = FormattableString.Invariant($"{place}/threshold[{number++}]");
                foreach (var side in Sides)
                {
                    var what = $"a value {Word(side)} {threshold.Text} for `{FormulaWords.Of(leaf)}` in `{place}`";
                    yield return new CoverageGoal(
                        CoverageKind.Thresholds, guideline.Id, id + "/" + side.ToString().ToLowerInvariant(), what, leaf.Span,
                        seen => counts(seen) && threshold.IsSeen(side, seen), () => threshold.WhyNever(side) ?? WhyNotAtAll(tests, place))
                    {
                        Demands = place == "applies_when" ? [] : [.. tests.Presence],
                        Subject = leaf,
                        Title = $"{place[(place.IndexOf('/') + 1)..]} {Word(side)} {threshold.Text}",
                    };
                }
            }
        }
    }

    // Where the guideline never applies, its criteria are never looked at.
    private static string? WhyNotAtAll(GuidelineTests tests, string place) =>
        place != "applies_when" && !Possibility.CanBe(tests.Presence, tests) ? "the guideline never applies" : null;

    private static string Word(Side side) => side switch { Side.Below => "just below", Side.At => "at", _ => "just above" };
}
