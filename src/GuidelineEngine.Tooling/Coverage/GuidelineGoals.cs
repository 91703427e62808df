using GuidelineEngine.Packs;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>Everything that tests are to show of a guideline.</summary>
internal static class GuidelineGoals
{
    public static IEnumerable<CoverageGoal> Of(Guideline guideline)
    {
        var tests = new GuidelineTests(guideline);
        return
        [
            .. TruthGoals.Of(tests),
            .. ThresholdGoals.Of(tests),
            .. BranchGoals.Of(tests),
            .. DateGoals.Of(guideline),
            .. PrintedGoals.Of(tests),
        ];
    }
}
