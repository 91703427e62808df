using System.CommandLine;
using System.CommandLine.Invocation;

namespace GuidelineEngine.Cli;

/// <summary>Runs one verb and turns whatever happens into an exit code.</summary>
internal static class Dispatch
{
    public static int Run(string[] args, Func<Terminal, RootCommand> root)
    {
        using var terminal = Terminal.Open();
        var parsed = root(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
                terminal.Complain(error.Message);
            terminal.Complain("`guideline --help` lists the verbs, `guideline VERB --help` their options.");
            return ExitCode.InvalidInput;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error });
        }
        catch (Exception exception) when (exception is InvalidInputException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain(exception.Message);
            return ExitCode.InvalidInput;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One line for a person; the stack is for whoever mends the engine.
            terminal.Complain(parsed.GetValue(CommonOptions.Verbose)
                ? "engine fault: " + exception
                : $"engine fault: {exception.Message.ReplaceLineEndings(" ")} ({exception.GetType().Name}; --verbose shows where)");
            return ExitCode.EngineFault;
        }
    }
}
