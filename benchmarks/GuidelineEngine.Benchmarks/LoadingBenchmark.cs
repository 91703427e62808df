using BenchmarkDotNet.Attributes;
using GuidelineEngine.Benchmarks.Subject;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Benchmarks;

/// <summary>What does loading a pack cost beside parsing its YAML?</summary>
[MemoryDiagnoser]
public class LoadingBenchmark
{
    private PackFiles files = null!;

    [Params(1_000)]
    public int Guidelines { get; set; }

    [GlobalSetup]
    public void Prepare() => files = BenchmarkPack.WithGuidelines(Guidelines);

    [Benchmark(Baseline = true)]
    public int YamlDotNetAlone() => PackWork.Parse(files);

    [Benchmark]
    public int Read() => PackWork.Read(files);

    [Benchmark]
    public int ReadAndBuild() => PackWork.ReadAndBuild(files);
}
