using System.CommandLine;
using GuidelineEngine.Decisions.Rendering;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Cli.Commands;

internal static class BookCommand
{
    public static Command Create(Terminal terminal)
    {
        var pack = CommonOptions.Pack();
        var format = CommonOptions.Format("html", "markdown", "coverage-table");
        var into = new Option<string?>("--out") { Description = "Write it into this file instead of the standard output." };
        var cases = new Option<string?>("--cases") { Description = "Decide every case file below this folder, and order the worklist by how often a statement decides there." };
        var command = new Command("book", "Render a pack as a book that a clinician can check with the published documents beside it.") { format, into, cases, pack };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(pack);
            if (PackSource.Engine(name, terminal) is not { } engine)
                return ExitCode.InvalidInput;
            var decisions = parsed.GetValue(cases) is { } folder ? CaseFolder.Decide(folder, engine, terminal) : null;
            var text = parsed.GetValue(format) switch
            {
                "markdown" => PackBook.Markdown(engine.Pack, decisions),
                "coverage-table" => Coverage(name, engine.Pack),
                _ => PackBook.Html(engine.Pack, decisions),
            };
            if (parsed.GetValue(into) is { } file)
                File.WriteAllText(file, text);
            else
                terminal.Write(text);
            return ExitCode.Done;
        });
        return command;
    }

    // Topics and tests stand beside the rules in a folder; a built-in pack carries neither.
    private static string Coverage(string? pack, RulePack rules)
    {
        if (pack is null || !Directory.Exists(pack))
            throw new InvalidInputException("the coverage table counts a pack's topics and tests: expected --pack with the pack's folder");
        var diagnostics = new DiagnosticBag();
        var coverage = PackCoverage.Read(pack, diagnostics);
        if (diagnostics.Count > 0)
            throw new InvalidInputException(DiagnosticText.Render(diagnostics.ToSortedList(), _ => null));
        return coverage.Differences(rules) is { Count: > 0 } differences
            ? throw new InvalidInputException(TopicsReader.File + ": " + string.Join("; ", differences))
            : CoverageTable.Write(rules, coverage);
    }
}
