using System.Diagnostics;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Testing;
using GuidelineEngine.Tooling.Testing.Accepting;
using GuidelineEngine.Tooling.Testing.Reporting;

namespace GuidelineEngine.Cli.Testing;

/// <summary>One run of the tests: what was read, what is wrong with it, and what came of each test.</summary>
internal sealed record TestRun(
    PolicyTestSuite Suite, DecisionEngine Engine, IReadOnlyList<PolicyTestResult> Results, IReadOnlyList<UnfilledTest> Unfilled, IReadOnlyList<Diagnostic> Mistakes, TimeSpan Elapsed)
{
    public int ExitCode => Mistakes.Count > 0 ? Cli.ExitCode.InvalidInput : Results.All(result => result.IsAsExpected) ? Cli.ExitCode.Done : Cli.ExitCode.Findings;

    /// <summary>Reads pack and tests and runs them; null where the pack has mistakes, which were then printed.</summary>
    public static TestRun? Of(TestSource source, TestFilter filter, Terminal terminal)
    {
        var started = Stopwatch.StartNew();
        var suite = source.Read();
        if (PackSource.Engine(source.Pack, terminal) is not { } engine)
            return null;
        List<Diagnostic> mistakes = [.. suite.Diagnostics, .. suite.CheckAgainst(engine)];
        var tests = suite.Tests.Where(test => filter.Takes(test.File, test.Name)).ToList();
        var unfilled = suite.Unfilled.Where(test => filter.Takes(test.Expect.Span.File, test.Name)).ToList();
        // A run of no tests would look like a run in which all is well.
        if (tests.Count + unfilled.Count == 0 && mistakes.Count == 0)
        {
            throw new InvalidInputException(filter.Pattern is { } pattern && suite.Tests.Count > 0
                ? $"--run `{pattern}` matches none of the {suite.Tests.Count} tests"
                : "there are no tests: expected files that end in .tests.yaml below `tests` of the pack, or named as FILE");
        }
        var results = PolicyTestRun.Of(tests, engine);
        mistakes.AddRange(results.SelectMany(result => result.CaseDiagnostics).DistinctBy(mistake => (mistake.Id, mistake.Span)));
        return new TestRun(suite, engine, results, unfilled, mistakes, started.Elapsed);
    }

    /// <summary>Prints the mistakes, the failures and the counts.</summary>
    public void Print(Terminal terminal)
    {
        if (Mistakes.Count > 0)
            terminal.Error.Write(DiagnosticText.Render(Mistakes, Suite.TextOf));
        terminal.Write(width => PolicyTestSummary.Lay(Results, Elapsed, width));
    }
}
