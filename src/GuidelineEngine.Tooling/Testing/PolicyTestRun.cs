namespace GuidelineEngine.Tooling.Testing;

/// <summary>Many tests run at once.</summary>
internal static class PolicyTestRun
{
    /// <summary>Runs on all cores; the results stand in the order of the tests.</summary>
    public static IReadOnlyList<PolicyTestResult> Of(IReadOnlyList<PolicyTest> tests, DecisionEngine engine)
    {
        var results = new PolicyTestResult[tests.Count];
        Parallel.For(0, tests.Count, i => results[i] = tests[i].Run(engine));
        return results;
    }
}
