using System.CommandLine;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var pack = CommonOptions.Pack();
        var command = new Command("check", "Read and check a rule pack; print every mistake with its place, and a line of counts.") { pack };
        command.SetAction(parsed =>
        {
            // Here the diagnostics are the result.
            var loading = RulePackReader.Read(PackSource.Files(parsed.GetValue(pack)));
            terminal.Write(loading.Render());
            return loading.Diagnostics.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }
}
