using System.CommandLine;
using System.Diagnostics;
using System.Text.RegularExpressions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Cli.Commands;

internal static class TestCommand
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of tests. Default: every *.tests.yaml below `tests` of the pack.", Arity = ArgumentArity.ZeroOrMore };
        var pack = CommonOptions.Pack();
        var run = new Option<string?>("--run") { Description = "Run only tests whose file or name matches this regular expression." };
        var command = new Command("test", "Run the policy tests of a pack; print each that is not as expected, and a line of counts.") { files, pack, run };
        command.SetAction(parsed =>
        {
            var started = Stopwatch.StartNew();
            var suite = TestSource.Suite(parsed.GetValue(files) ?? [], parsed.GetValue(pack));
            if (PackSource.Engine(parsed.GetValue(pack), terminal) is not { } engine)
                return ExitCode.InvalidInput;
            Diagnostic[] mistakes = [.. suite.Diagnostics, .. suite.CheckAgainst(engine)];
            var results = PolicyTestRun.Of(Matching(suite.Tests, parsed.GetValue(run), mistakes.Length > 0), engine);
            mistakes = [.. mistakes, .. results.SelectMany(result => result.CaseDiagnostics).DistinctBy(mistake => (mistake.Id, mistake.Span))];
            if (mistakes.Length > 0)
                terminal.Error.Write(DiagnosticText.Render(mistakes, suite.TextOf));
            terminal.Write(width => PolicyTestSummary.Lay(results, started.Elapsed, width));
            return mistakes.Length > 0 ? ExitCode.InvalidInput : results.All(result => result.IsAsExpected) ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    // A run of no tests would look like a run in which all is well.
    private static IReadOnlyList<PolicyTest> Matching(IReadOnlyList<PolicyTest> tests, string? pattern, bool hasMistakes)
    {
        if (pattern is null)
            return tests.Count > 0 || hasMistakes ? tests : throw new InvalidInputException("there are no tests: expected files that end in .tests.yaml below `tests` of the pack, or named as FILE");
        try
        {
            var regex = new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTimeout);
            IReadOnlyList<PolicyTest> matching = [.. tests.Where(test => regex.IsMatch(test.File) || regex.IsMatch(test.Name))];
            return matching.Count > 0 ? matching : throw new InvalidInputException($"--run `{pattern}` matches none of the {tests.Count} tests");
        }
        catch (RegexParseException exception)
        {
            throw new InvalidInputException($"--run `{pattern}` is not a regular expression: {exception.Message}");
        }
        catch (RegexMatchTimeoutException)
        {
            throw new InvalidInputException($"--run `{pattern}` takes too long; expected a simpler expression");
        }
    }
}
