using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Benchmarks;

/// <summary>What <c>guideline test</c> does once it has started: read the California pack and its tests, decide every case, compare.</summary>
internal static class PolicyTestWork
{
    public const int Cases = 1_000;

    /// <summary>Runs the first thousand tests of the pack; the count of those that are as expected.</summary>
    public static int Run(string pack)
    {
        var engine = DecisionEngine.LoadOrThrow(PackFiles.FromFolder(pack));
        var tests = PolicyTestSuite.FromFolder(pack).Tests.Take(Cases).ToArray();
        if (tests.Length < Cases)
            throw new InvalidOperationException($"the pack has {tests.Length} tests; expected {Cases}");
        var asExpected = 0;
        Parallel.ForEach(tests, test =>
        {
            if (test.Run(engine).IsAsExpected)
                Interlocked.Increment(ref asExpected);
        });
        return asExpected;
    }
}
