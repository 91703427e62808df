using GuidelineEngine.Diagnostics;
using GuidelineEngine.Tooling.Testing.Accepting;

namespace GuidelineEngine.Cli.Testing;

/// <summary>Writes what the decisions show into the files of tests, after showing what would change.</summary>
internal static class TestAcceptance
{
    public static int Run(TestRun run, TestSource source, bool isConfirmed, Terminal terminal)
    {
        if (!source.IsOnDisk)
            throw new InvalidInputException("the tests of the built-in pack cannot be written to; --pack FOLDER or FILE names some that can");
        // A test that is to be filled in is a mistake only until it is.
        var others = run.Mistakes.Where(mistake => run.Unfilled.All(test => test.Expect.Span != mistake.Span)).ToList();
        if (others.Count > 0)
            terminal.Error.Write(DiagnosticText.Render(others, run.Suite.TextOf));
        var acceptance = Acceptance.Of(run.Results, run.Unfilled, run.Engine, run.Suite.TextOf);
        var files = acceptance.Files;
        foreach (var (file, before, after) in files)
            terminal.Write(_ => UnifiedDiff.Of(file, before, after));
        foreach (var refusal in acceptance.Refused)
            terminal.Complain("not accepted: " + refusal);
        if (files.Count > 0 && !isConfirmed && !terminal.Confirm($"Write {acceptance.Accepted} test{(acceptance.Accepted == 1 ? "" : "s")} in {files.Count} file{(files.Count == 1 ? "" : "s")}?"))
        {
            terminal.Complain("nothing was written");
            return ExitCode.Findings;
        }
        foreach (var (file, _, after) in files)
            WrittenFile.Write(file, after);
        terminal.Write(files.Count == 0 ? "Nothing to accept." : $"Wrote {string.Join(", ", files.Select(file => file.File))}. Read the difference: a decision that is accepted is not thereby right.");
        return others.Count > 0 ? ExitCode.InvalidInput : acceptance.Refused.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }
}
