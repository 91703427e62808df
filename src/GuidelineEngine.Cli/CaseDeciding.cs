using System.CommandLine;
using GuidelineEngine.Cases;
using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Cli;

/// <summary>What decide, explain and ask have in common: a case, a pack, and the settings of a what-if.</summary>
internal sealed class CaseDeciding
{
    private readonly Option<string?> pack = CommonOptions.Pack();
    private readonly Option<string?> stage = CommonOptions.Stage();
    private readonly Option<string?> reviewer = CommonOptions.Reviewer();
    private readonly Option<DateOnly?> asOf = CommonOptions.AsOf();

    public void AddTo(Command command)
    {
        command.Options.Add(stage);
        command.Options.Add(reviewer);
        command.Options.Add(asOf);
        command.Options.Add(pack);
    }

    /// <summary>Decides and hands the decision on. Malformed input is no answer: diagnostics go to the error stream.</summary>
    public int Run(ParseResult parsed, string path, Terminal terminal, Action<CaseDecision> print)
    {
        var input = CaseInput.Read(path);
        // Before the pack is asked for: it may still be loading, on another thread.
        var mistakes = new DiagnosticBag();
        var document = DocumentReader.Read(input.Name, input.Text, mistakes);
        if (PackSource.Engine(parsed.GetValue(pack), terminal) is not { } engine)
            return ExitCode.InvalidInput;
        var reading = engine.ReadCase(document, mistakes, new CaseOverrides(
            parsed.GetValue(stage) is { } stated ? Words.Stages[stated] : null,
            parsed.GetValue(reviewer) is { } who ? Words.Reviewers[who] : null,
            parsed.GetValue(asOf)));
        if (reading.Diagnostics.Count > 0)
            terminal.Error.Write(DiagnosticText.Render(reading.Diagnostics, file => file == input.Name ? input.Text : null));
        if (reading.Case is not { } clinicalCase)
            return ExitCode.InvalidInput;
        print(engine.Decide(clinicalCase));
        return ExitCode.Done;
    }
}
