namespace GuidelineEngine.Cli.Batch;

/// <summary>One run over an input, from where it begins or goes on.</summary>
internal sealed class BatchRun(BatchInput input, CaseWork work, BatchOutput output)
{
    public required int Jobs { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>The least time between two checkpoints.</summary>
    public TimeSpan Between { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Is told of every chunk that was written.</summary>
    public Action<BatchOutput> Show { get; init; } = static _ => { };

    /// <summary>Runs to the end of the input, or until it is asked to stop.</summary>
    /// <returns>Whether the end was reached. Either way the output is on the disk, and its checkpoint with it.</returns>
    public bool Run(CancellationToken stop)
    {
        var isAtEnd = false;
        var saved = Time.GetTimestamp();
        using (var pipeline = new Pipeline(Jobs))
        {
            pipeline.Run(
                chunk =>
                {
                    var isFilled = input.Fill(chunk);
                    isAtEnd |= !isFilled;
                    return isFilled;
                },
                work.Do,
                chunk =>
                {
                    output.Write(chunk);
                    Show(output);
                    if (Time.GetElapsedTime(saved) < Between)
                        return;
                    output.Checkpoint();
                    saved = Time.GetTimestamp();
                },
                stop);
        }

        output.Checkpoint();
        return isAtEnd;
    }
}
