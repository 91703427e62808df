using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Cli.Batch;

/// <summary>What was asked for on the command line.</summary>
/// <param name="In">The input.</param>
/// <param name="Out">The output.</param>
internal sealed record BatchOrder(string In, string Out)
{
    public string? Columns { get; init; }
    public string? Format { get; init; }
    public int Jobs { get; init; } = Environment.ProcessorCount;
    public bool IsResumed { get; init; }
    public bool IsOverwritten { get; init; }
    public string? Summary { get; init; }

    public bool IsCsv => Columns is not null || Ends(In, ".csv");

    public DecisionForm Form => Format == "csv" || (Format is null && Ends(Out, ".csv")) ? DecisionForm.Csv : DecisionForm.Ndjson;

    /// <summary>Refuses what cannot be meant, before a pack is read for it.</summary>
    public void Check()
    {
        if (!File.Exists(In) && !Directory.Exists(In))
            throw new InvalidInputException($"there is no file or folder `{In}`");
        if (Directory.Exists(Out))
            throw new InvalidInputException($"`{Out}` is a folder, expected a file for the decisions");
        if (Path.GetFullPath(In) == Path.GetFullPath(Out))
            throw new InvalidInputException("IN and OUT are the same file");
        if (Directory.Exists(In))
        {
            if (Columns is not null)
                throw new InvalidInputException($"--columns is for a CSV file, and `{In}` is a folder");
        }
        else if (IsCsv && Columns is null)
        {
            throw new InvalidInputException($"`{In}` is a CSV file: --columns names the map that says which column becomes which key of the case");
        }
        else if (Ends(In, ".yaml") || Ends(In, ".yml"))
        {
            throw new InvalidInputException($"`{In}` is one case, expected NDJSON, CSV or a folder of case files; `guideline decide` takes one");
        }
    }

    /// <summary>Opens the input; null where the map of columns has mistakes, which were then printed.</summary>
    public BatchInput? Open(Terminal terminal)
    {
        if (Directory.Exists(In))
        {
            var names = CaseFolder.Files(In).Select(file => Path.GetRelativePath(In, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
            return new FolderInput(In, [.. names]);
        }

        var stream = new FileStream(In, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (Columns is not { } columns)
            return new LineInput(stream);
        var map = CaseInput.Read(columns);
        var diagnostics = new DiagnosticBag();
        var input = ColumnMapFile.Read(map.Name, map.Text, diagnostics) is { } written ? CsvInput.Open(stream, In, written, diagnostics) : null;
        if (input is null)
            terminal.Error.Write(DiagnosticText.Render(diagnostics.ToSortedList(), file => file == map.Name ? map.Text : null));
        return input;
    }

    private static bool Ends(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
