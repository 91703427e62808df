using System.Buffers;
using System.Text;
using System.Text.Json;
using GuidelineEngine.Benchmarks.CaseFiles;
using GuidelineEngine.Benchmarks.Evidence;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Cli.Batch;
using GuidelineEngine.Decisions;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Benchmarks.Batch;

/// <summary>
/// The rate of a batch against System.Text.Json reading the same cases into plain records and writing the same decisions from
/// plain objects, without deciding anything; and of two cores against one.
/// </summary>
internal static class BatchRatios
{
    private const int Cases = 2_000;

    // Long enough that starting threads and filling the pipeline weigh nothing, as in a batch of any size.
    private const int Least = 10_000;

    public static void Print()
    {
        Print("batch", DecisionEngine.LoadOrThrow(BenchmarkPack.WithGuidelines(4)), [.. CaseDraft.Some(Cases, forTheFourfold: false).Select(draft => CaseJson.Of(draft.ToYaml()))]);
        Print("batch_twelve_criteria", DecisionEngine.LoadOrThrow(BenchmarkPack.WithGuidelines(4)), [.. CaseDraft.Some(Cases, forTheFourfold: true).Select(draft => CaseJson.Of(draft.ToYaml()))]);
        var examples = Directory.GetFiles(Path.Combine(Repository.California, "examples"), "*.case.yaml").Order(StringComparer.Ordinal)
            .Select(file => CaseJson.Of(File.ReadAllText(file))).ToArray();
        var california = DecisionEngine.LoadOrThrow(PackFiles.FromFolder(Repository.California));
        Print("batch_california", california, examples);
    }

    private static void Print(string name, DecisionEngine engine, byte[][] different)
    {
        var decisions = different.Select(line => DecisionOf(engine, line)).ToArray();
        var known = decisions.Select(PlainDecision.Of).ToArray();
        var count = Math.Max(Least, different.Length);
        byte[][] cases = [.. Enumerable.Range(0, count).Select(i => different[i % different.Length])];
        PlainDecision[] plain = [.. Enumerable.Range(0, count).Select(i => known[i % known.Length])];
        var lines = cases.SelectMany(line => line.Append((byte)'\n')).ToArray();
        var half = cases.Length / 2;
        (byte[][] Cases, PlainDecision[] Decisions)[] halves = [(cases[..half], plain[..half]), (cases[half..], plain[half..])];
        var times = Interleaved.Times(
            5, cases.Length, () => ReadAndWrite(cases, plain), () => OnOneThread(engine, lines), () => Batch(engine, lines, jobs: 1), () => Batch(engine, lines, jobs: 2),
            () => halves.AsParallel().WithDegreeOfParallelism(2).Sum(part => ReadAndWrite(part.Cases, part.Decisions)));
        Printed.Line(name + "_rate_to_system_text_json", times[0] / times[1]);
        Printed.Line(name + "_two_cores_to_one", times[1] / times[3]);
        Printed.Line(name + "_two_jobs_to_one_job", times[2] / times[3]);
        // What two cores of the machine give a program that shares nothing.
        Printed.Line(name + "_two_cores_to_one_of_system_text_json", times[0] / times[4]);
        Printed.Line(name + "_case_bytes", cases.Average(line => line.Length));
        Printed.Line(name + "_decision_bytes", decisions.Average(decision => Encoding.UTF8.GetByteCount(decision)));
        Printed.Line(name + "_us", times[1] / 1_000);
        Printed.Line(name + "_system_text_json_us", times[0] / 1_000);
    }

    private static string DecisionOf(DecisionEngine engine, byte[] line)
    {
        var reading = engine.ReadCase("line.json", line);
        var clinicalCase = reading.Case ?? throw new InvalidOperationException(string.Join('\n', reading.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return DecisionJson.Write(engine.Decide(clinicalCase).WithAdverseAsDrafts(), indented: false);
    }

    // What any program would do that reads each case, and writes a decision that it has.
    private static int ReadAndWrite(byte[][] cases, PlainDecision[] decisions)
    {
        using var output = new CountingStream();
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using var writer = new Utf8JsonWriter(buffer, PlainDecision.Options);
        var requests = 0;
        for (var i = 0; i < cases.Length; i++)
        {
            requests += JsonSerializer.Deserialize(cases[i], CaseRecordContext.Default.CaseRecord)!.Requests!.Length;
            buffer.ResetWrittenCount();
            writer.Reset(buffer);
            decisions[i].WriteTo(writer);
            output.Write(buffer.WrittenSpan);
        }

        return requests;
    }

    // The parts of a batch one after the other, so that no second core helps.
    private static int OnOneThread(DecisionEngine engine, byte[] lines)
    {
        using var input = new LineInput(new MemoryStream(lines));
        var (files, output) = Open(engine, input);
        var work = new CaseWork(input, engine, DecisionForm.Ndjson);
        using var chunk = new Chunk();
        while (input.Fill(chunk))
        {
            work.Do(chunk);
            output.Write(chunk);
            chunk.Clear();
        }

        return Close(files, output);
    }

    private static int Batch(DecisionEngine engine, byte[] lines, int jobs)
    {
        using var input = new LineInput(new MemoryStream(lines));
        var (files, output) = Open(engine, input);
        new BatchRun(input, new CaseWork(input, engine, DecisionForm.Ndjson), output) { Jobs = jobs, Time = TimeProvider.System }.Run(CancellationToken.None);
        return Close(files, output);
    }

    private static (BatchFiles Files, BatchOutput Output) Open(DecisionEngine engine, BatchInput input)
    {
        var path = Path.Combine(Path.GetTempPath(), $"batch-ratios-{Environment.ProcessId}.ndjson");
        var files = new BatchFiles(path, (file, mode) => file == path ? new CountingStream() : File.Open(file, mode));
        return (files, BatchOutput.Open(files, DecisionForm.Ndjson, new Checkpoint(BatchBasis.Of(engine, input, DecisionForm.Ndjson), InputPosition.Beginning, 0, 0, new Tally())));
    }

    private static int Close(BatchFiles files, BatchOutput output)
    {
        output.Dispose();
        files.RemoveProgress();
        return output.Tally.Rejected == 0 ? (int)output.Tally.Cases : throw new InvalidOperationException("a case was rejected");
    }
}
