using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>What came of one policy test. Immutable and thread-safe.</summary>
public sealed class PolicyTestResult
{
    internal PolicyTestResult(PolicyTest test, CaseDecision decision, IReadOnlyList<PolicyDifference> differences) =>
        (Test, Decision, Differences) = (test, decision, differences);

    internal PolicyTestResult(PolicyTest test, IReadOnlyList<Diagnostic> diagnostics)
    {
        (Test, CaseDiagnostics) = (test, diagnostics);
        Differences = [.. diagnostics.Select(diagnostic => new PolicyDifference
        {
            Key = "case", Expected = "a case that can be read", Got = diagnostic.Id + " " + diagnostic.Message, Span = diagnostic.Span,
        })];
    }

    /// <summary>The test.</summary>
    public PolicyTest Test { get; }

    /// <summary>Whether the decision is as the test expects.</summary>
    public bool IsAsExpected => Differences.Count == 0;

    /// <summary>The decision; null where the case has mistakes.</summary>
    public CaseDecision? Decision { get; }

    /// <summary>What is wrong with the case; empty where it could be decided.</summary>
    public IReadOnlyList<Diagnostic> CaseDiagnostics { get; } = [];

    /// <summary>What differs; empty where nothing does.</summary>
    public IReadOnlyList<PolicyDifference> Differences { get; }
}
