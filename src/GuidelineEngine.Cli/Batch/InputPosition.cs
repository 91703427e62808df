namespace GuidelineEngine.Cli.Batch;

/// <summary>How far an input was read, and a digest of what was read: who goes on from here must have read the same.</summary>
/// <param name="Offset">Bytes of a file, or files of a folder.</param>
/// <param name="Lines">Lines, or files of a folder.</param>
/// <param name="Sha256">Digest of everything before, in lower-case hexadecimal; of a folder, of the names as well.</param>
internal sealed record InputPosition(long Offset, long Lines, string Sha256)
{
    /// <summary>Nothing was read.</summary>
    public static InputPosition Beginning { get; } = new(0, 0, "");
}
