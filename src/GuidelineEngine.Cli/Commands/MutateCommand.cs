using System.CommandLine;
using GuidelineEngine.Cli.Testing;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Mutation;
using GuidelineEngine.Tooling.Mutation.Memory;

namespace GuidelineEngine.Cli.Commands;

internal static class MutateCommand
{
    private const string MemoryFile = ".mutation.tsv";

    public static Command Create(Terminal terminal)
    {
        var pack = CommonOptions.Pack();
        var guideline = new Option<string?>("--guideline") { Description = "Only the changes of one guideline, by its id." };
        var threshold = new Option<decimal?>("--threshold") { Description = "Fail (exit 1) where a smaller share of the changes is noticed: percent." };
        var anew = new Option<bool>("--anew") { Description = "Try everything again. Otherwise what came of a change is remembered beside the pack, for as long as nothing that it rests on changes." };
        var format = CommonOptions.Format("text", "markdown");
        var command = new Command("mutate", "Change a pack in every small way, in memory, and list the changes that none of its policy tests notices.") { guideline, threshold, anew, format, pack };
        command.SetAction(parsed =>
        {
            var tested = TestedPack.Read(parsed.GetValue(pack));
            var options = new MutationOptions { Guideline = parsed.GetValue(guideline) };
            if (options.Guideline is { } id && !tested.Engine.Pack.GuidelineIds.Contains(id))
                throw new InvalidInputException($"the pack has no guideline `{id}`{Near(id, tested.Engine.Pack.GuidelineIds)}");
            var known = ReadKnown(tested.Folder);
            var file = tested.Folder is { } folder && options.Guideline is null ? Path.Combine(folder, MemoryFile) : null;
            var memory = file is null || parsed.GetValue(anew) ? MutationMemory.Empty() : MutationMemory.Read(file);
            var report = terminal.WithProgress("changes", show => MutationRun.Of(tested.Loading, tested.Suite, options, memory, at => show(at.Done, at.All, $"{at.Survived} survived")));
            if (report.Failing.Count > 0)
                throw new InvalidInputException($"{report.Failing.Count} tests fail on the pack as it stands; mend them first: {string.Join(", ", report.Failing.Take(3).Select(test => $"{test.File}:{test.Line}"))}");
            if (file is not null)
                memory.Write(file);
            terminal.Write(parsed.GetValue(format) == "markdown" ? MutationText.Markdown(report, known) : MutationText.Of(report, known));
            return IsGood(report, known, parsed.GetValue(threshold)) ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static bool IsGood(MutationReport report, KnownSurvivors known, decimal? threshold) =>
        threshold is { } least
            ? report.Score * 100 >= least && !known.Stale(report.Mutants).Any()
            : report.Mutants.All(mutant => mutant.State != MutantState.Survived || known.ReasonOf(mutant) is not null);

    private static KnownSurvivors ReadKnown(string? folder)
    {
        if (folder is null || Path.Combine(folder, KnownSurvivors.File) is var file && !File.Exists(file))
            return KnownSurvivors.None;
        var diagnostics = new DiagnosticBag();
        var text = File.ReadAllText(file);
        var known = KnownSurvivors.Read(file, text, diagnostics);
        return diagnostics.Count == 0 ? known : throw new InvalidInputException(DiagnosticText.Render(diagnostics.ToSortedList(), _ => text));
    }

    private static string Near(string name, IEnumerable<string> known) => Documents.Alternatives.DidYouMean(name, known) is { } hint ? ": " + hint : "";
}
