using System.Diagnostics;
using GuidelineEngine.Benchmarks.Subject;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>
/// Times our engine and others in turn, a short while each, round after round: on a shared machine a disturbance then
/// meets both sides of a ratio. Times are microseconds a case.
/// </summary>
internal static class InTurn
{
    /// <summary>How long each is timed in a round.</summary>
    public const int Milliseconds = 60;

    private static int sink;

    /// <summary>The medians: for each of the others our time beside it, and its own.</summary>
    public static (double Ours, double Theirs)[] Medians(int rounds, Func<double> ours, params Func<double>[] others)
    {
        var times = others.Select(_ => (Ours: new List<double>(), Theirs: new List<double>())).ToArray();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < others.Length; i++)
            {
                var (our, their) = (ours(), others[i]());
                if (round < 0)
                    continue;
                times[i].Ours.Add(our);
                times[i].Theirs.Add(their);
            }
        }

        return [.. times.Select(each => (Median(each.Ours), Median(each.Theirs)))];
    }

    /// <summary>The median over parts of the cases, each worked through once before it is timed, as <c>measuring/time.mjs</c> does.</summary>
    public static double Time<T>(T[] parts, int casesAPart, Func<T, int> work)
    {
        var times = new List<double>();
        var watch = Stopwatch.StartNew();
        for (var i = 0; watch.ElapsedMilliseconds < Milliseconds || times.Count == 0; i = (i + 1) % parts.Length)
        {
            sink += work(parts[i]);
            var start = Stopwatch.GetTimestamp();
            sink += work(parts[i]);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / casesAPart);
        }

        return Median(times);
    }

    public static double Time(SameCases[] parts, Func<SameCases, int> work) => Time(parts, parts[0].Cases.Length, work);

    public static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
