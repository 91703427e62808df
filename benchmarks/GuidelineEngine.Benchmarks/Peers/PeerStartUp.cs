using System.Diagnostics;

namespace GuidelineEngine.Benchmarks.Peers;

/// <summary>Milliseconds from the start of a process to its end, with the rules built and the first case decided.</summary>
internal static class PeerStartUp
{
    private const int Rounds = 3;

    public static void Print(string[] names, PeerCases cases)
    {
        var file = cases.FileOf("twelve");
        var ways = names.Select(name => (Func<Process>)(() => PeerProcess.Start("run.mjs", "first", name, file))).Prepend(NodeAlone).Prepend(Ours).ToArray();
        var times = ways.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < ways.Length; i++)
                times[i].Add(Time(ways[i]));
        }

        Printed.Line("peers_engine_start_up_ms", InTurn.Median(times[0]));
        Printed.Line("peers_node_alone_start_up_ms", InTurn.Median(times[1]));
        for (var i = 0; i < names.Length; i++)
            Printed.Line($"peer_{names[i].Replace('-', '_')}_start_up_ms", InTurn.Median(times[i + 2]));
    }

    /// <summary>What the process does whose start is timed: the pack read and built, and one case read and decided.</summary>
    public static void DecideFirst()
    {
        var engine = DecisionEngine.LoadOrThrow(Subject.BenchmarkPack.WithGuidelines(4));
        var draft = Subject.CaseDraft.Some(1, forTheFourfold: true)[0];
        Console.WriteLine(Answers.Of(engine, [engine.ReadCase("case.yaml", draft.ToYaml()).Case!])[0]);
    }

    private static Process Ours() =>
        Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "GuidelineEngine.Benchmarks"), ["peers", "first"]) { RedirectStandardOutput = true })!;

    private static Process NodeAlone() => PeerProcess.Start("--eval", "console.log('nothing decided')");

    private static double Time(Func<Process> start)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = start();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && answer.Length > 0
            ? Stopwatch.GetElapsedTime(began).TotalMilliseconds
            : throw new InvalidOperationException("a process whose start is timed decided nothing");
    }
}
