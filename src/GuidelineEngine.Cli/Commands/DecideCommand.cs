using System.CommandLine;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Cli.Commands;

internal static class DecideCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = CommonOptions.Case();
        var format = CommonOptions.Format("text", "json", "markdown", "html");
        var deciding = new CaseDeciding();
        var command = new Command("decide", "Recommend an outcome for every line of a request for authorization, with reasons and open questions.") { path, format };
        deciding.AddTo(command);
        command.SetAction(parsed => deciding.Run(parsed, parsed.GetRequiredValue(path), terminal, decision =>
        {
            switch (parsed.GetValue(format))
            {
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
