using System.CommandLine;

namespace GuidelineEngine.Cli.Commands;

internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var line = new Argument<string>("LINE") { Description = "A request line in quotes: \"Xanax 1mg #30\"." };
        var format = CommonOptions.Format("text", "json");
        var pack = CommonOptions.Pack();
        var command = new Command("parse", "Show what a request line is read as, and from which piece of it.") { line, format, pack };
        command.SetAction(parsed =>
        {
            if (PackSource.Engine(parsed.GetValue(pack), terminal) is not { } engine)
                return ExitCode.InvalidInput;
            var read = engine.ReadLine(parsed.GetRequiredValue(line));
            if (parsed.GetValue(format) == "json")
                terminal.Write(LineReport.Json(read));
            else
                terminal.Write(width => LineReport.Lay(read, width));
            return ExitCode.Done;
        });
        return command;
    }
}
