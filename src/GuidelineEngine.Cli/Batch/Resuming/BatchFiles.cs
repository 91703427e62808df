namespace GuidelineEngine.Cli.Batch;

/// <summary>The files that a batch writes.</summary>
/// <param name="Out">The decisions.</param>
/// <param name="Open">How a file is opened for writing; tests break off there.</param>
internal sealed record BatchFiles(string Out, Func<string, FileMode, Stream> Open)
{
    public BatchFiles(string path)
        : this(path, static (file, mode) => new FileStream(file, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0))
    {
    }

    /// <summary>The lines that were not decided.</summary>
    public string Rejected => Out + ".rejected.ndjson";

    /// <summary>Where an unfinished run stands.</summary>
    public string Progress => Out + ".progress";

    private string NextProgress => Progress + ".next";

    public Checkpoint? ReadCheckpoint() => CheckpointJson.Read(File.ReadAllBytes(Progress));

    // Invariant: the file always holds a whole checkpoint, the last or the one before.
    public void Save(Checkpoint checkpoint)
    {
        using (var stream = Open(NextProgress, FileMode.Create))
        {
            stream.Write(CheckpointJson.Write(checkpoint));
            ToDisk(stream);
        }

        File.Move(NextProgress, Progress, overwrite: true);
    }

    public void RemoveProgress()
    {
        File.Delete(NextProgress);
        File.Delete(Progress);
    }

    public static void ToDisk(Stream stream)
    {
        if (stream is FileStream file)
            file.Flush(flushToDisk: true);
        else
            stream.Flush();
    }
}
