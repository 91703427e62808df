namespace GuidelineEngine.Cli.Batch;

/// <summary>Writes decisions and rejected lines, and from time to time where the run stands. For one thread.</summary>
internal sealed class BatchOutput : IDisposable
{
    private readonly BatchFiles files;
    private readonly Stream decisions;
    private Stream? rejected;
    private Checkpoint last;

    private BatchOutput(BatchFiles files, Stream decisions, Checkpoint start) => (this.files, this.decisions, last) = (files, decisions, start);

    /// <summary>What the run came to so far, from its very beginning.</summary>
    public Tally Tally => last.Tally;

    /// <summary>How far the input is done.</summary>
    public InputPosition In { get; private set; } = InputPosition.Beginning;

    /// <summary>Opens the output where a run begins or goes on; what stands behind that place goes.</summary>
    public static BatchOutput Open(BatchFiles files, DecisionForm form, Checkpoint start)
    {
        // Invariant: whenever there is an output that is not finished, its checkpoint stands beside it.
        var decisions = File.Exists(files.Out) ? files.Open(files.Out, FileMode.Open) : null;
        files.Save(start);
        decisions ??= files.Open(files.Out, FileMode.OpenOrCreate);
        var output = new BatchOutput(files, decisions, start) { In = start.In };
        Cut(decisions, start.OutBytes);
        if (start.RejectedBytes == 0)
            File.Delete(files.Rejected);
        else
            Cut(output.RejectedStream(), start.RejectedBytes);
        if (start.OutBytes == 0)
            decisions.Write(form.Heading.Span);
        return output;
    }

    public void Write(Chunk chunk)
    {
        decisions.Write(chunk.Decisions.Written);
        if (chunk.Rejected.Length > 0)
            RejectedStream().Write(chunk.Rejected.Written);
        Tally.Add(chunk.Tally);
        In = chunk.End;
    }

    /// <summary>Brings everything to the disk, and then says so.</summary>
    public void Checkpoint()
    {
        BatchFiles.ToDisk(decisions);
        if (rejected is not null)
            BatchFiles.ToDisk(rejected);
        last = last with { In = In, OutBytes = decisions.Length, RejectedBytes = rejected?.Length ?? 0 };
        files.Save(last);
    }

    public void Dispose()
    {
        decisions.Dispose();
        rejected?.Dispose();
    }

    private Stream RejectedStream() => rejected ??= files.Open(files.Rejected, FileMode.OpenOrCreate);

    private static void Cut(Stream stream, long length)
    {
        stream.SetLength(length);
        stream.Seek(0, SeekOrigin.End);
    }
}
