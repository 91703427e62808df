using System.CommandLine;
using System.Globalization;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Mutation;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Cli.Commands;

internal static class MutateCommand
{
    public static Command Create(Terminal terminal)
    {
        var pack = CommonOptions.Pack();
        var guideline = new Option<string?>("--guideline") { Description = "Only the changes of one guideline, by its id." };
        var command = new Command("mutate", "Change a pack in every small way, in memory, and list the changes that none of its policy tests notices.") { pack, guideline };
        command.SetAction(parsed =>
        {
            var loading = RulePackReader.Read(PackSource.Files(parsed.GetValue(pack)));
            var suite = PolicyTestSuite.FromFolder(parsed.GetValue(pack)!);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var report = MutationRun.Of(loading, suite, new MutationOptions { Guideline = parsed.GetValue(guideline) });
            foreach (var mutant in report.Mutants.Where(mutant => mutant.State == MutantState.Survived))
                terminal.Write($"{mutant.File}:{mutant.Line}: {mutant.Kind}: {mutant.Change}: this change is noticed by no test\n    suggest: {mutant.Suggestion}");
            foreach (var kind in report.Mutants.GroupBy(mutant => mutant.Kind))
                terminal.Write($"{kind.Key}: {kind.Count(m => m.State == MutantState.Noticed)} noticed, {kind.Count(m => m.State == MutantState.Survived)} survived, {kind.Count(m => m.State == MutantState.Unreadable)} unreadable, {kind.Count(m => m.State == MutantState.Equivalent)} equivalent");
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{report.Mutants.Count} changes, score {report.Score:P1}, {report.Failing.Count} failing, {watch.Elapsed}"));
            return ExitCode.Done;
        });
        return command;
    }
}
