using System.CommandLine;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Cli.Commands;

internal static class AskCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = CommonOptions.Case();
        var format = CommonOptions.Format("text", "json", "markdown", "html", "yaml");
        var deciding = new CaseDeciding();
        var command = new Command("ask", "Print what to ask the requester; with --format yaml, the part of the case file that the answers fill.") { path, format };
        deciding.AddTo(command);
        command.SetAction(parsed => deciding.Run(parsed, parsed.GetRequiredValue(path), terminal, decision =>
        {
            switch (parsed.GetValue(format))
            {
                case "json":
                    terminal.Write(Questions.Json(decision));
                    break;
                case "markdown":
                    terminal.Write(Questions.Markdown(decision));
                    break;
                case "html":
                    terminal.Write(Questions.Html(decision));
                    break;
                case "yaml":
                    terminal.Write(Questions.Yaml(decision));
                    break;
                default:
                    terminal.Write(width => Questions.Lay(decision, width));
                    break;
            }
        }));
        return command;
    }
}
