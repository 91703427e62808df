using System.CommandLine;

namespace GuidelineEngine.Cli.Commands;

internal static class NewCommand
{
    public static Command Create(Terminal terminal) =>
        new("new", "Begin a pack that extends another, or a guideline in it.") { NewPackCommand.Create(terminal), NewGuidelineCommand.Create(terminal) };
}
