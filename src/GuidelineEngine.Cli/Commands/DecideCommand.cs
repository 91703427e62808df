using System.CommandLine;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Cli.Commands;

internal static class DecideCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = CommonOptions.Case();
        var format = Letters.Format("text", "json", "markdown", "html");
        var setAs = Letters.SetAs();
        var deciding = new CaseDeciding();
        var command = new Command("decide", "Recommend an outcome for every line of a request for authorization, with reasons and open questions; or print it as a letter.") { path, format, setAs };
        command.Validators.Add(result =>
        {
            if (result.GetValue(setAs) is not null && !Letters.Formats.Contains(result.GetValue(format), StringComparer.Ordinal))
                result.AddError($"--as sets a letter: expected --format {string.Join(", ", Letters.Formats)}.");
        });
        deciding.AddTo(command);
        command.SetAction(parsed => deciding.Run(parsed, parsed.GetRequiredValue(path), terminal, decision =>
        {
            switch (parsed.GetValue(format))
            {
                case { } letter when Letters.Formats.Contains(letter, StringComparer.Ordinal):
                    Letters.Print(decision, letter, parsed.GetValue(setAs), terminal);
                    break;
                case "json":
                    terminal.Write(DecisionJson.Write(decision));
                    break;
                case "markdown":
                    terminal.Write(DecisionMarkdown.Write(decision));
                    break;
                case "html":
                    terminal.Write(DecisionHtml.Write(decision));
                    break;
                default:
                    terminal.Write(width => DecisionText.Lay(decision, width));
                    break;
            }
        }));
        return command;
    }
}
