using System.Globalization;

namespace GuidelineEngine.Cli.Batch;

/// <summary>What to do about files that are there already. None is destroyed unless that is asked for.</summary>
internal static class BatchStart
{
    /// <summary>Where to begin; null where an earlier run came to its end, so that nothing is left to do.</summary>
    public static Checkpoint? Find(BatchFiles files, BatchBasis basis, bool isResumed, bool isOverwritten)
    {
        var anew = new Checkpoint(basis, InputPosition.Beginning, 0, 0, new Tally());
        var left = new[] { files.Out, files.Rejected }.FirstOrDefault(File.Exists);
        if (isOverwritten || (left is null && !File.Exists(files.Progress)))
            return anew;
        if (!File.Exists(files.Progress))
            return isResumed ? null : throw new InvalidInputException($"`{left}` is there already: --overwrite replaces it, or name another OUT");
        if (!isResumed)
            throw new InvalidInputException($"`{files.Out}` is of a run that did not come to its end: --resume goes on with it, --overwrite begins anew");
        return ReadCheckpoint(files, basis);
    }

    private static Checkpoint ReadCheckpoint(BatchFiles files, BatchBasis basis)
    {
        var checkpoint = files.ReadCheckpoint()
            ?? throw new InvalidInputException($"`{files.Progress}` does not say where the run stood: it was changed, or is of another version; --overwrite begins anew");
        foreach (var (then, now) in checkpoint.Basis.Parts.Zip(basis.Parts))
        {
            if (then != now)
                throw new InvalidInputException($"the run cannot go on: its {then.Name} was `{then.Value}` and is `{now.Value}`; put back what it was, or --overwrite begins anew");
        }

        Require(files.Out, checkpoint.OutBytes);
        Require(files.Rejected, checkpoint.RejectedBytes);
        return checkpoint;
    }

    private static void Require(string path, long bytes)
    {
        var found = File.Exists(path) ? new FileInfo(path).Length : 0;
        if (found < bytes)
        {
            throw new InvalidInputException(string.Create(
                CultureInfo.InvariantCulture, $"the run cannot go on: `{path}` has {found} bytes, expected at least the {bytes} that were written; --overwrite begins anew"));
        }
    }
}
