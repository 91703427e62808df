using GuidelineEngine.Decisions;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>What came of one policy test.</summary>
public sealed class PolicyTestResult
{
    internal PolicyTestResult(PolicyTest test, CaseDecision? decision, IReadOnlyList<string> differences) =>
        (Test, Decision, Differences) = (test, decision, differences);

    /// <summary>The test.</summary>
    public PolicyTest Test { get; }

    /// <summary>Whether the decision is as the test expects.</summary>
    public bool IsAsExpected => Differences.Count == 0;

    /// <summary>The decision; null where the case has mistakes.</summary>
    public CaseDecision? Decision { get; }

    /// <summary>What differs, a line each; empty where nothing does.</summary>
    public IReadOnlyList<string> Differences { get; }
}
