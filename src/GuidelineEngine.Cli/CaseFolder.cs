using GuidelineEngine.Decisions;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Cli;

/// <summary>The case files below a folder.</summary>
internal static class CaseFolder
{
    private static readonly string[] Endings = [".case.yaml", ".case.yml", ".case.json"];

    /// <summary>A decision for every case file that can be read, in the order of their paths; those that cannot are named on the error stream.</summary>
    public static IReadOnlyList<CaseDecision> Decide(string folder, DecisionEngine engine, Terminal terminal)
    {
        var files = Files(folder);
        var decisions = new List<CaseDecision>(files.Count);
        foreach (var file in files)
        {
            var input = CaseInput.Read(file);
            var reading = engine.ReadCase(input.Name, input.Text);
            if (reading.Case is { } clinicalCase)
                decisions.Add(engine.Decide(clinicalCase));
            else
                terminal.Error.Write(DiagnosticText.Render(reading.Diagnostics, name => name == input.Name ? input.Text : null));
        }
        return decisions;
    }

    /// <summary>The case files below a folder, in the ordinal order of their paths; there is at least one.</summary>
    public static IReadOnlyList<string> Files(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InvalidInputException($"there is no folder `{folder}`");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new InvalidInputException($"there is no case file below `{folder}`, expected names that end in {string.Join(", ", Endings)}");
    }
}
