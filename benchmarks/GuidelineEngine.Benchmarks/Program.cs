using System.Globalization;
using BenchmarkDotNet.Running;
using GuidelineEngine.Benchmarks;
using GuidelineEngine.Benchmarks.Batch;
using GuidelineEngine.Benchmarks.CaseFiles;
using GuidelineEngine.Benchmarks.Evidence;
using GuidelineEngine.Benchmarks.Peers;
using GuidelineEngine.Benchmarks.Subject;

switch (args)
{
    case ["ratios", .. var groups]:
        return Ratios.Print(groups);
    case ["reading"]:
        ReadingRatios.Print();
        return 0;
    case ["writing"]:
        WritingRatios.Print();
        return 0;
    case ["peers"]:
        PeerRatios.Print();
        return 0;
    // The process whose start `peers` times.
    case ["peers", "first"]:
        PeerStartUp.DecideFirst();
        return 0;
    case ["batch-memory", .. var cases]:
        BatchMemory.Print(cases is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 2_000_000);
        return 0;
    // The process whose memory `batch-memory` measures.
    case ["batch-memory-work", var path]:
        BatchMemory.Work(path);
        return 0;
#if USE_NRULES
    case ["nrules"]:
        GuidelineEngine.Benchmarks.Backend.NRulesCosts.Print();
        return 0;
#endif
    // For a profiler: nothing but the work.
    case ["load"]:
        var files = BenchmarkPack.WithGuidelines(1_000);
        for (var i = 0; i < 15; i++)
            PackWork.ReadAndBuild(files);
        return 0;
    case ["decide"]:
        var same = SameCases.Of(4, 200);
        for (var i = 0; i < 50_000; i++)
            same.DecideAll();
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Interleaved).Assembly).Run(args);
        return 0;
}
