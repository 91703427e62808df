using System.CommandLine;
using GuidelineEngine.Cli.Testing;
using GuidelineEngine.Tooling.Coverage;
using GuidelineEngine.Tooling.Suggesting;

namespace GuidelineEngine.Cli.Commands;

internal static class CoverageCommand
{
    public static Command Create(Terminal terminal)
    {
        var pack = CommonOptions.Pack();
        var guideline = new Option<string?>("--guideline") { Description = "Only this guideline or source." };
        var missing = new Option<bool>("--missing") { Description = "List each thing that no test shows, as file:line." };
        var unreachable = new Option<bool>("--unreachable") { Description = "List what no test can show, and why." };
        var suggest = new Option<bool>("--suggest") { Description = "Write the cases that are missing as ready YAML, by file of tests; the author fills in what is expected." };
        var format = CommonOptions.Format("text", "html", "cobertura");
        var into = new Option<string?>("--out") { Description = "Write it into this file instead of the standard output." };
        var threshold = new Option<string?>("--threshold") { Description = $"Exit with 1 where less than this many percent is covered: a number for all, or as in criteria=100,thresholds=95. Kinds: {string.Join(", ", CoverageWords.All)}." };
        var command = new Command("coverage", "Count what the policy tests of a pack show of it: criteria in three truths, limits at their edges, branches, dates, statements, messages.") { pack, guideline, missing, unreachable, suggest, format, into, threshold };
        command.SetAction(parsed =>
        {
            var least = parsed.GetValue(threshold) is { } asked
                ? CoverageThresholds.Read(asked) ?? throw new InvalidInputException($"--threshold is `{asked}`, expected a number of percent, or such as `criteria=100,thresholds=95`")
                : null;
            var tested = TestedPack.Read(parsed.GetValue(pack));
            var run = CoverageRun.Of(tested.Engine, tested.Suite);
            var points = Points(run, parsed.GetValue(guideline));
            if (parsed.GetValue(suggest))
            {
                foreach (var tests in SuggestedTests.For(run, parsed.GetValue(guideline)))
                    terminal.Write($"# {tests.File}\n{tests.Text}");
                return ExitCode.Done;
            }
            var text = parsed.GetValue(format) switch
            {
                "html" => CoverageHtml.Write("Coverage of " + tested.Engine.Pack.Title, points, tested.Name, tested.Loading.TextOf),
                "cobertura" => CoverageCobertura.Write(points, tested.Name),
                _ => (parsed.GetValue(missing) ? CoverageText.Missing(points) : "") + (parsed.GetValue(unreachable) ? CoverageText.Unreachable(points) : "") + CoverageText.Table(points),
            };
            if (parsed.GetValue(into) is { } file)
                File.WriteAllText(file, text);
            else
                terminal.Write(text);
            var shortfalls = least?.Shortfalls(points) ?? [];
            foreach (var shortfall in shortfalls)
                terminal.Complain(shortfall);
            return shortfalls.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static IReadOnlyList<CoveragePoint> Points(CoverageRun run, string? owner)
    {
        if (owner is null)
            return run.Points;
        var own = run.Points.Where(point => point.Owner == owner).ToList();
        return own.Count > 0 ? own : throw new InvalidInputException($"there is no guideline or source `{owner}` with anything to cover in this pack");
    }
}
