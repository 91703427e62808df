using System.Diagnostics;

namespace GuidelineEngine.Benchmarks;

/// <summary>
/// Times several pieces of work in turn, again and again, and takes the median of each: on a shared machine a
/// disturbance then meets all of them alike, and their ratio stays.
/// </summary>
internal static class Interleaved
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);

    // What is computed must be seen to be used, or it may not be computed.
    private static int sink;

    /// <summary>The median time of each in nanoseconds an item.</summary>
    public static double[] Times(int rounds, int items, params Func<int>[] works)
    {
        var times = works.Select(_ => new List<double>()).ToArray();
        for (var round = -Math.Max(2, rounds / 4); round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var time = Time(works[i], items);
                if (round >= 0)
                    times[i].Add(time);
            }
        }

        return [.. times.Select(Median)];
    }

    /// <summary>
    /// The median time of each work in nanoseconds an item, over many parts of the same cases: each part is worked
    /// through once before it is timed, so that it is in the cache.
    /// </summary>
    public static double[] Warm(int items, Func<int>[][] parts)
    {
        var times = parts[0].Select(_ => new List<double>()).ToArray();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Longest)
        {
            foreach (var works in parts)
            {
                for (var i = 0; i < works.Length; i++)
                {
                    sink += works[i]();
                    var time = Time(works[i], items);
                    if (watch.Elapsed > WarmUp)
                        times[i].Add(time);
                }
            }
        }

        return [.. times.Select(Median)];
    }

    /// <summary>Bytes that a thread allocates an item.</summary>
    public static double Bytes(int items, Func<int> work)
    {
        sink += work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        sink += work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)items;
    }

    private static double Time(Func<int> work, int items)
    {
        var start = Stopwatch.GetTimestamp();
        sink += work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / items;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
