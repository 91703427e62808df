namespace GuidelineEngine.Tooling.Coverage;

/// <summary>How many of some points the tests show; what is proved unreachable is apart.</summary>
/// <param name="Covered">Those that a test shows.</param>
/// <param name="Reachable">Those that a test can show.</param>
/// <param name="Unreachable">Those that none can.</param>
public readonly record struct CoverageCount(int Covered, int Reachable, int Unreachable)
{
    /// <summary>The share covered, in percent; 100 where there is nothing to cover.</summary>
    public decimal Percent => Reachable == 0 ? 100 : 100m * Covered / Reachable;

    /// <summary>Counts points.</summary>
    public static CoverageCount Of(IEnumerable<CoveragePoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var states = points.CountBy(point => point.State).ToDictionary();
        var covered = states.GetValueOrDefault(CoverageState.Covered);
        return new CoverageCount(covered, covered + states.GetValueOrDefault(CoverageState.Missing), states.GetValueOrDefault(CoverageState.Unreachable));
    }
}
