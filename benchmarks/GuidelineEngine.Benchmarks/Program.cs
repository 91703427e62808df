using BenchmarkDotNet.Running;
using GuidelineEngine.Benchmarks;

if (args is ["ratios"])
{
    Ratios.Print();
    return 0;
}

if (args is ["peers"])
{
    GuidelineEngine.Benchmarks.Peers.PeerRatios.Print();
    return 0;
}

// The process whose start `peers` times.
if (args is ["peers", "first"])
{
    GuidelineEngine.Benchmarks.Peers.PeerStartUp.DecideFirst();
    return 0;
}

if (args is ["reading"])
{
    GuidelineEngine.Benchmarks.CaseFiles.ReadingRatios.Print();
    return 0;
}

if (args is ["writing"])
{
    GuidelineEngine.Benchmarks.Evidence.WritingRatios.Print();
    return 0;
}

#if USE_NRULES
if (args is ["nrules"])
{
    GuidelineEngine.Benchmarks.Backend.NRulesCosts.Print();
    return 0;
}
#endif

// For a profiler: nothing but the work.
if (args is ["load"])
{
    var files = GuidelineEngine.Benchmarks.Subject.BenchmarkPack.WithGuidelines(1_000);
    for (var i = 0; i < 15; i++)
        GuidelineEngine.Benchmarks.Subject.PackWork.ReadAndBuild(files);
    return 0;
}

if (args is ["decide"])
{
    var same = GuidelineEngine.Benchmarks.Subject.SameCases.Of(4, 200);
    for (var i = 0; i < 50_000; i++)
        same.DecideAll();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
