using System.Text;
using System.Text.Json.Nodes;
using GuidelineEngine.Cli.Batch;
using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs;
using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Packs;

namespace GuidelineEngine.Tests.Cli.Batch;

/// <summary>A folder of its own for a batch in this process, by the minimal pack.</summary>
internal sealed class BatchFolder : IDisposable
{
    private static readonly DecisionEngine Minimal = DecisionEngine.LoadOrThrow(PackFiles.InMemory(MinimalPack.Texts()));

    private readonly string path = Directory.CreateTempSubdirectory("batch-").FullName;

    public static RulePack Pack => Minimal.Pack;

    public DecisionEngine Engine { get; init; } = Minimal;

    public DecisionForm Form { get; init; } = DecisionForm.Ndjson;

    public int Jobs { get; init; } = 2;

    /// <summary>A map of columns; null for NDJSON, or where the input is a folder.</summary>
    public string? Map { get; init; }

    public string In => Path.Combine(path, "in");

    public string Out => Path.Combine(path, "out");

    public IReadOnlyList<JsonNode> Decisions => Lines(Out);

    public IReadOnlyList<JsonNode> Rejected => Lines(Out + ".rejected.ndjson");

    public static string Case(string id, string item = "Zanaflex 4mg #30", string rest = "") =>
        $$$"""{"case":"{{{id}}}","as_of":"2014-11-12","review":{"stage":"prospective","reviewer":"physician"},"documents":[{"id":"pr2","type":"PR-2","date":"2014-10-24"}]{{{rest}}},"requests":[{"id":"one","item":"{{{item}}}"}]}""";

    public Tally Run(string input) => Run(Encoding.UTF8.GetBytes(input));

    public Tally Run(byte[] input)
    {
        File.WriteAllBytes(In, input);
        return Run(isResumed: false)!;
    }

    /// <summary>Runs, or goes on; null where nothing is left to do.</summary>
    public Tally? Run(bool isResumed, Func<string, FileMode, Stream>? open = null, CaseWork? work = null, CancellationToken stop = default)
    {
        using var input = OpenInput();
        var files = new BatchFiles(Out);
        if (open is not null)
            files = files with { Open = open };
        if (BatchStart.Find(files, BatchBasis.Of(Engine, input, Form), isResumed, isOverwritten: false) is not { } start)
            return null;
        if (!input.GoTo(start.In))
            throw new InvalidOperationException("the input is another");
        using var output = BatchOutput.Open(files, Form, start);
        var run = new BatchRun(input, work ?? new CaseWork(input, Engine, Form), output) { Jobs = Jobs, Time = TimeProvider.System, Between = TimeSpan.Zero };
        if (run.Run(stop))
            files.RemoveProgress();
        return output.Tally;
    }

    public BatchInput OpenInput()
    {
        if (Directory.Exists(In))
            return new FolderInput(In, [.. Directory.EnumerateFiles(In, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(In, file)).Order(StringComparer.Ordinal)]);
        var stream = File.OpenRead(In);
        if (Map is null)
            return new LineInput(stream);
        var diagnostics = new DiagnosticBag();
        var map = ColumnMapFile.Read("columns.yaml", Map, diagnostics);
        var input = map is null ? null : CsvInput.Open(stream, "in.csv", map, diagnostics);
        return input ?? throw new InvalidOperationException(DiagnosticText.Render(diagnostics.ToSortedList(), _ => null));
    }

    public void Dispose() => Directory.Delete(path, recursive: true);

    private static List<JsonNode> Lines(string file) =>
        File.Exists(file) ? [.. File.ReadAllLines(file).Select(line => JsonNode.Parse(line)!)] : [];
}
