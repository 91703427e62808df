namespace GuidelineEngine.Cli.Batch;

/// <summary>A line at intervals, where nobody looks at a terminal.</summary>
internal sealed class PlainProgress(TextWriter writer, TimeProvider time, Pace pace)
{
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private long last = time.GetTimestamp();

    public void Show(BatchOutput output)
    {
        var line = time.GetElapsedTime(last) >= Between;
        if (!line)
            return;
        last = time.GetTimestamp();
        writer.Write($"batch: {pace.Say(output.Tally.Cases, output.Tally.Rejected, output.In.Offset)}\n");
        writer.Flush();
    }
}
