using BenchmarkDotNet.Attributes;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks;

/// <summary>What does it cost to read what a decision works out only when it is read?</summary>
[MemoryDiagnoser]
public class EvidenceBenchmark
{
    private const int Cases = 250;
    private SameCases same = null!;

    [GlobalSetup]
    public void Prepare() => same = SameCases.Of(4, Cases, forTheFourfold: true);

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int Decide() => same.DecideAll();

    [Benchmark(OperationsPerInvoke = Cases)]
    public int Missing() => same.DecideAnd(Reading.Missing);

    [Benchmark(OperationsPerInvoke = Cases)]
    public int WouldCertify() => same.DecideAnd(Reading.WouldCertify);

    [Benchmark(OperationsPerInvoke = Cases)]
    public int Text() => same.DecideAnd(Reading.Text);

    [Benchmark(OperationsPerInvoke = Cases)]
    public int Json() => same.DecideAnd(Reading.Json);
}
