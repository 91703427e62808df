using System.CommandLine;
using GuidelineEngine.Decisions;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Cli.Commands;

internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var subject = new Argument<string>("CASE|ID") { Description = "A case file (- reads the standard input), or the id of a diagnostic such as GE1004." };
        var format = CommonOptions.Format("text", "json", "markdown", "html");
        var deciding = new CaseDeciding();
        var command = new Command("explain", "Show the evidence of a decision from request to page, or what a diagnostic means.") { subject, format };
        deciding.AddTo(command);
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(subject);
            if (DiagnosticEntry.IsId(name) && !File.Exists(name))
            {
                terminal.Write(width => DiagnosticEntry.Lay(name, width));
                return ExitCode.Done;
            }
            return deciding.Run(parsed, name, terminal, decision => Print(decision, parsed.GetValue(format), terminal));
        });
        return command;
    }

    // The JSON of a decision holds its whole evidence.
    private static void Print(CaseDecision decision, string? format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                terminal.Write(DecisionJson.Write(decision));
                break;
            case "markdown":
                terminal.Write(DecisionMarkdown.Explain(decision));
                break;
            case "html":
                terminal.Write(DecisionHtml.Explain(decision));
                break;
            default:
                terminal.Write(width => DecisionText.LayExplanation(decision, width));
                break;
        }
    }
}
