using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace GuidelineEngine.Cli.Batch;

/// <summary>A batch from the command line: begins or goes on, shows how far it is, and closes with the summary.</summary>
internal static class BatchSession
{
    // As a shell reports a program that was interrupted.
    private const int Interrupted = 130;

    public static int Run(BatchOrder order, DecisionEngine engine, Terminal terminal)
    {
        using var input = order.Open(terminal);
        if (input is null)
            return ExitCode.InvalidInput;
        var files = new BatchFiles(order.Out);
        if (BatchStart.Find(files, BatchBasis.Of(engine, input, order.Form), order.IsResumed, order.IsOverwritten) is not { } start)
        {
            terminal.Complain($"nothing to go on with: no run into `{order.Out}` was broken off");
            return File.Exists(files.Rejected) ? ExitCode.Findings : ExitCode.Done;
        }

        if (!input.GoTo(start.In))
            throw new InvalidInputException($"the run cannot go on: `{order.In}` is not what it had read; put back what it was, or --overwrite begins anew");

        using var stop = new CancellationTokenSource();
        using var interrupt = Stopping(PosixSignal.SIGINT, stop);
        using var terminate = Stopping(PosixSignal.SIGTERM, stop);
        using var output = BatchOutput.Open(files, order.Form, start);
        var time = TimeProvider.System;
        var began = time.GetTimestamp();
        var before = start.Tally.Cases + start.Tally.Rejected;
        var isDone = Run(order, engine, input, output, terminal, stop.Token);
        if (!isDone)
        {
            terminal.Complain($"stopped; the same command with --resume goes on: {output.Tally.Cases + output.Tally.Rejected} cases are done");
            return Interrupted;
        }

        terminal.Write(width => ClosingSummary.Lay(output.Tally, engine.Pack, width));
        terminal.Write(Throughput(output.Tally.Cases + output.Tally.Rejected - before, time.GetElapsedTime(began), order.Jobs));
        if (order.Summary is { } path)
            File.WriteAllBytes(path, SummaryJson(output.Tally));
        terminal.Out.Flush();
        // Invariant: the last thing done. Broken off before it, the run closes again in the same way.
        files.RemoveProgress();
        return output.Tally.Faults > 0 ? ExitCode.EngineFault : output.Tally.Rejected > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    private static bool Run(BatchOrder order, DecisionEngine engine, BatchInput input, BatchOutput output, Terminal terminal, CancellationToken stop)
    {
        var time = TimeProvider.System;
        var pace = new Pace(time, input.Length, output.In.Offset, output.Tally.Cases + output.Tally.Rejected);
        var work = new CaseWork(input, engine, order.Form);
        BatchRun RunWith(Action<BatchOutput> show) => new(input, work, output) { Jobs = order.Jobs, Time = time, Show = show };
        return terminal.IsSeen
            ? BarProgress.Run(pace, show => RunWith(show).Run(stop))
            : RunWith(new PlainProgress(terminal.Error, time, pace).Show).Run(stop);
    }

    private static PosixSignalRegistration Stopping(PosixSignal signal, CancellationTokenSource stop) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        stop.Cancel();
    });

    private static string Throughput(long cases, TimeSpan elapsed, int jobs) => string.Create(
        CultureInfo.InvariantCulture,
        $"{cases:N0} cases in {elapsed.TotalSeconds:0.0} s: {cases / Math.Max(elapsed.TotalSeconds, 0.001):N0} a second, {jobs} at a time.");

    private static byte[] SummaryJson(Tally tally)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            TallyJson.Write(json, tally);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
