using BenchmarkDotNet.Attributes;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks;

/// <summary>What does it cost that a pack has many guidelines for other drugs?</summary>
public class GrowthBenchmark
{
    private const int Cases = 250;
    private SameCases same = null!;
    private LookUps lookUps = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Guidelines { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        same = SameCases.Of(Guidelines, Cases);
        same.Check();
        lookUps = new LookUps(Guidelines);
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int Decide() => same.DecideAll();

    [Benchmark(OperationsPerInvoke = Cases)]
    public int BindAndDecide() => same.BindAndDecideAll();

    [Benchmark(OperationsPerInvoke = LookUps.Count)]
    public int LookUp() => lookUps.LookAllUp();
}
