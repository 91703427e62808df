using BenchmarkDotNet.Attributes;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks;

/// <summary>What does deciding with evidence cost beside the same criteria written by hand?</summary>
[MemoryDiagnoser]
public class DecideBenchmark
{
    private const int Cases = 250;
    private SameCases same = null!;

    /// <summary>Each case for one of four drugs with three criteria, or all for a drug with twelve.</summary>
    [Params(3, 12)]
    public int Criteria { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        same = SameCases.Of(4, Cases, forTheFourfold: Criteria == 12);
        same.Check();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int Handwritten() => same.DecideAllByHand();

    [Benchmark(OperationsPerInvoke = Cases)]
    public int Decide() => same.DecideAll();

    /// <summary>Binding the case to the pack included, which reading it does otherwise.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int BindAndDecide() => same.BindAndDecideAll();

    /// <summary>The tree-walking interpreter in place of the compiled pack.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int Reference() => same.DecideAllByReference();
}
