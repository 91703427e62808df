using System.CommandLine;
using GuidelineEngine.Cli.Testing;
using GuidelineEngine.Tooling.Coverage;
using GuidelineEngine.Tooling.Suggesting;
using GuidelineEngine.Tooling.Testing.Reporting;

namespace GuidelineEngine.Cli.Commands;

internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of tests. Default: every *.tests.yaml below `tests` of the pack.", Arity = ArgumentArity.ZeroOrMore };
        var pack = CommonOptions.Pack();
        var run = new Option<string?>("--run") { Description = "Run only tests whose file or name matches this regular expression." };
        var junit = new Option<string?>("--junit") { Description = "Write what came of each test to this file, as JUnit XML." };
        var accept = new Option<bool>("--accept") { Description = "Show what would have to be expected instead, and after a yes write it into the files of tests." };
        var yes = new Option<bool>("--yes") { Description = "With --accept: write without asking." };
        var suggest = new Option<bool>("--suggest") { Description = "Print the cases that no test shows as ready YAML, by file of tests; `--accept` fills in what is expected once they stand there." };
        var watch = new Option<bool>("--watch") { Description = "Run again whenever the pack or the tests change, until Ctrl+C." };
        var command = new Command("test", "Run the policy tests of a pack; say of each that fails where it stands and why, and print the counts.") { files, pack, run, junit, accept, yes, suggest, watch };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(watch) && parsed.GetValue(accept))
                parsed.AddError("--watch and --accept do not go together: what is accepted is to be read first.");
        });
        command.SetAction(parsed =>
        {
            var source = new TestSource(parsed.GetValue(files) ?? [], parsed.GetValue(pack));
            var filter = new TestFilter(parsed.GetValue(run));
            if (parsed.GetValue(watch))
                return TestWatch.Run(source, filter, terminal);
            if (TestRun.Of(source, filter, terminal) is not { } done)
                return ExitCode.InvalidInput;
            if (parsed.GetValue(junit) is { } report)
                File.WriteAllText(report, JUnitXml.Of(done.Results, done.Elapsed));
            if (parsed.GetValue(accept))
                return TestAcceptance.Run(done, source, parsed.GetValue(yes), terminal);
            if (parsed.GetValue(suggest))
                return Suggest(done, filter, terminal);
            done.Print(terminal);
            return done.ExitCode;
        });
        return command;
    }

    private static int Suggest(TestRun run, TestFilter filter, Terminal terminal)
    {
        if (run.Mistakes.Count > 0)
            run.Print(terminal);
        foreach (var tests in SuggestedTests.For(CoverageRun.Of(run.Engine, run.Suite), null, file => run.Suite.TextOf(file)!).Where(tests => filter.Takes(tests.File, "")))
            terminal.Write($"# {tests.File}\n{tests.Text}");
        return run.Mistakes.Count > 0 ? ExitCode.InvalidInput : ExitCode.Done;
    }
}
