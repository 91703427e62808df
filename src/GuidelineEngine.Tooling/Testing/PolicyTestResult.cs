using System.Globalization;
using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Testing.Reporting;

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

    /// <summary>
    /// The failure in full: where the test stands, expected beside got, and the evidence with the first part of the pack that
    /// explains the difference marked. Empty where nothing differs. It is put together when it is read.
    /// </summary>
    public string Report => IsAsExpected ? "" : Failure.Text(Heading);

    internal string Heading => $"{Test.File}:{Test.Line.ToString(CultureInfo.InvariantCulture)}  {Test.Name}";

    internal PolicyTestFailure Failure => new(Differences, Decision);

    /// <summary>Fails a test of any framework.</summary>
    /// <exception cref="PolicyTestFailedException">Something differs; the message is the whole report.</exception>
    public void ThrowIfDifferent()
    {
        if (!IsAsExpected)
            throw new PolicyTestFailedException(Report, Differences);
    }
}
