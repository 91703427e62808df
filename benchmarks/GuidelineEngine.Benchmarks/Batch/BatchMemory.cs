using System.Diagnostics;
using System.Globalization;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Cli.Batch;

namespace GuidelineEngine.Benchmarks.Batch;

/// <summary>The most memory that a batch takes, each time in a process of its own: of few cases, and of many.</summary>
internal static class BatchMemory
{
    private const int Few = 20_000;
    private const string Peak = "VmHWM:";

    public static void Print(int many)
    {
        var few = PeakOf(Few);
        var most = PeakOf(many);
        Printed.Line("batch_memory_few_mib", few);
        Printed.Line("batch_memory_many_mib", most);
        Printed.Line("batch_memory_difference_mib", most - few);
    }

    /// <summary>The work of the child process: prints its own peak in KiB, and its rate.</summary>
    public static void Work(string path)
    {
        var engine = DecisionEngine.LoadOrThrow(BenchmarkPack.WithGuidelines(4));
        using var input = new LineInput(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
        var files = new BatchFiles(path + ".out", (file, mode) => file.EndsWith(".out", StringComparison.Ordinal) ? new CountingStream() : File.Open(file, mode));
        var basis = BatchBasis.Of(engine, input, DecisionForm.Ndjson);
        using var output = BatchOutput.Open(files, DecisionForm.Ndjson, new Checkpoint(basis, InputPosition.Beginning, 0, 0, new Tally()));
        var watch = Stopwatch.StartNew();
        new BatchRun(input, new CaseWork(input, engine, DecisionForm.Ndjson), output) { Jobs = Environment.ProcessorCount, Time = TimeProvider.System }.Run(CancellationToken.None);
        files.RemoveProgress();
        if (output.Tally.Rejected > 0)
            throw new InvalidOperationException("a case was rejected: " + File.ReadLines(files.Rejected).First());
        var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith(Peak, StringComparison.Ordinal));
        Console.WriteLine(peak[Peak.Length..].Replace("kB", "", StringComparison.Ordinal).Trim());
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output.Tally.Cases} cases, {output.Tally.Cases / watch.Elapsed.TotalSeconds:0} a second"));
    }

    private static double PeakOf(int cases)
    {
        var path = Path.Combine(Path.GetTempPath(), $"batch-memory-{Environment.ProcessId}-{cases}.ndjson");
        try
        {
            CaseLines.Write(path, cases);
            var start = new ProcessStartInfo("dotnet", [typeof(BatchMemory).Assembly.Location, "batch-memory-work", path]) { RedirectStandardOutput = true };
            using var child = Process.Start(start)!;
            var printed = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            return child.ExitCode == 0 ? double.Parse(printed, CultureInfo.InvariantCulture) / 1024 : throw new InvalidOperationException("the batch failed");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
