using System.Text.Json;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Evaluation;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Benchmarks.CaseFiles;

/// <summary>Prints what reading and binding a case from JSON costs beside System.Text.Json, one line <c>name value</c> a ratio.</summary>
internal static class ReadingRatios
{
    private const int Drafted = 10_000;

    // As many as stay in a processor's cache.
    private const int Part = 200;

    public static void Print()
    {
        var benchmark = DecisionEngine.LoadOrThrow(BenchmarkPack.WithGuidelines(4));
        Ratio("benchmark", benchmark, [.. CaseDraft.Some(Drafted, forTheFourfold: false).Select(draft => CaseJson.Of(draft.ToYaml()))]);
        var engine = DecisionEngine.LoadOrThrow(PackFiles.FromFolder(Repository.California));
        var examples = Directory.GetFiles(Path.Combine(Repository.California, "examples"), "*.case.yaml").Order(StringComparer.Ordinal).Select(file => CaseJson.Of(File.ReadAllText(file)));
        Ratio("california", engine, [.. examples]);
    }

    private static void Ratio(string name, DecisionEngine engine, byte[][] files)
    {
        var compiled = PackCompiler.Compile(engine.Pack);
        ClinicalCase[] cases = [.. files.Select(file => Read(engine, file))];
        Check(files, cases);
        var parts = files.Chunk(Part).Zip(cases.Chunk(Part)).ToArray();
        var size = parts[0].First.Length;
        var times = Interleaved.Warm(size, [.. parts.Where(part => part.First.Length == size).Select(part => new Func<int>[]
        {
            () => part.First.Sum(Deserialise),
            () => part.First.Sum(file => Read(engine, file).Requests.Count),
            () => part.Second.Sum(read => BoundCase.Bind(compiled, read).Requests.Length),
        })]);
        Printed.Line(name + "_read_json_to_system_text_json", times[1] / times[0]);
        Printed.Line(name + "_bind_to_system_text_json", times[2] / times[0]);
        Printed.Line(name + "_system_text_json_ns", times[0]);
        Printed.Line(name + "_read_and_bind_ns", times[1]);
        Printed.Line(name + "_bind_ns", times[2]);
        Printed.Line(name + "_json_bytes", files.Average(file => file.Length));
        Printed.Line(name + "_system_text_json_allocated", Interleaved.Bytes(files.Length, () => files.Sum(Deserialise)));
        Printed.Line(name + "_read_and_bind_allocated", Interleaved.Bytes(files.Length, () => files.Sum(file => Read(engine, file).Requests.Count)));
        Printed.Line(name + "_bind_allocated", Interleaved.Bytes(files.Length, () => cases.Sum(read => BoundCase.Bind(compiled, read).Requests.Length)));
    }

    private static ClinicalCase Read(DecisionEngine engine, byte[] file)
    {
        var reading = engine.ReadCase("case.json", file);
        return reading.Case ?? throw new InvalidOperationException(string.Join('\n', reading.Diagnostics.Select(diagnostic => diagnostic.Message)));
    }

    private static int Deserialise(byte[] file) => JsonSerializer.Deserialize(file, CaseRecordContext.Default.CaseRecord)!.Requests!.Length;

    // Both must have seen the same case, nothing left out.
    private static void Check(byte[][] files, ClinicalCase[] cases)
    {
        var strict = new JsonSerializerOptions(CaseRecordContext.Default.Options) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };
        for (var i = 0; i < files.Length; i++)
        {
            var record = JsonSerializer.Deserialize<CaseRecord>(files[i], strict)!;
            var same = record.Case == cases[i].Id && record.AsOf == cases[i].AsOf && record.Requests!.Length == cases[i].Requests.Count
                && (record.Findings?.Count ?? 0) == cases[i].Findings.All.Count();
            for (var line = 0; same && line < record.Requests!.Length; line++)
                same = record.Requests[line].Item == cases[i].Requests[line].Item && (record.Requests[line].Findings?.Count ?? 0) == cases[i].Requests[line].Findings.All.Count();
            if (!same)
                throw new InvalidOperationException($"{record.Case} was not read alike");
        }
    }
}
