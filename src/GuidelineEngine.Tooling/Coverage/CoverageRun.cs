using GuidelineEngine.Packs;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>
/// What the policy tests of a pack show of it, whatever they expect. The figures follow from what the pack says and from
/// the cases alone: not from the names or the order of files, nor from the order in which anything is evaluated.
/// </summary>
public sealed class CoverageRun
{
    private readonly Dictionary<string, List<PolicyTest>> reaching = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PolicyTest>> concerned = new(StringComparer.Ordinal);
    private readonly Dictionary<CoverageGoal, string> seen = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, CoverageGoal> open;

    private CoverageRun(DecisionEngine engine, PolicyTestSuite suite)
    {
        Engine = engine;
        Suite = suite;
        var guidelines = engine.Pack.Guidelines;
        var sources = guidelines.Select(guideline => guideline.Source).DistinctBy(source => source.Id, StringComparer.Ordinal);
        Goals = [.. guidelines.OrderBy(guideline => guideline.Id, StringComparer.Ordinal).SelectMany(GuidelineGoals.Of), .. sources.OrderBy(source => source.Id, StringComparer.Ordinal).SelectMany(DateGoals.Of)];
        open = Goals.ToLookup(goal => goal.Owner, StringComparer.Ordinal);
        Leaves = new LeafTruths();
        foreach (var test in suite.Tests)
            See(test);
        Points = [.. Goals.Select(goal => goal.ToPoint(seen.GetValueOrDefault(goal)))];
    }

    /// <summary>Every point, by owner; within one, in the order in which the guideline says it.</summary>
    public IReadOnlyList<CoveragePoint> Points { get; }

    internal DecisionEngine Engine { get; }

    internal PolicyTestSuite Suite { get; }

    internal LeafTruths Leaves { get; }

    /// <summary>What the points were before the tests ran, in the same order.</summary>
    internal IReadOnlyList<CoverageGoal> Goals { get; }

    /// <summary>Decides the case of every test once.</summary>
    public static CoverageRun Of(DecisionEngine engine, PolicyTestSuite suite)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(suite);
        return new CoverageRun(engine, suite);
    }

    /// <summary>The tests of which some request meets a guideline in force, in the order of the suite.</summary>
    public IReadOnlyList<PolicyTest> TestsOf(string guidelineId) => reaching.GetValueOrDefault(guidelineId) ?? [];

    /// <summary>The tests of which some request is within a guideline's scope, in force or not: what a change of its dates can touch.</summary>
    public IReadOnlyList<PolicyTest> TestsInScopeOf(string guidelineId) => concerned.GetValueOrDefault(guidelineId) ?? [];

    private void See(PolicyTest test)
    {
        if (test.Read(Engine) is not { } clinicalCase)
            return;
        foreach (var sighting in SeenRequest.Of(Engine, clinicalCase).SelectMany(request => request.Sightings(Engine.Pack.Guidelines, Leaves)))
        {
            Note(concerned, sighting.Guideline, test);
            if (sighting.IsPlanned)
                Note(reaching, sighting.Guideline, test);
            foreach (var goal in open[sighting.Guideline.Id].Concat(open[sighting.Guideline.Source.Id]))
            {
                if (!seen.ContainsKey(goal) && goal.IsSeenIn(sighting))
                    seen.Add(goal, FormattableString.Invariant($"{test.File}:{test.Line}"));
            }
        }
    }

    private static void Note(Dictionary<string, List<PolicyTest>> tests, Guideline guideline, PolicyTest test)
    {
        if (!tests.TryGetValue(guideline.Id, out var known))
            tests.Add(guideline.Id, known = []);
        if (known.Count == 0 || !ReferenceEquals(known[^1], test))
            known.Add(test);
    }
}
