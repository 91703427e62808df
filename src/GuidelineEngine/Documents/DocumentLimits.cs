namespace GuidelineEngine.Documents;

/// <summary>How large a file may be that the library reads. The defaults suit files from untrusted places.</summary>
/// <param name="MaxBytes">The length of the file in UTF-8.</param>
/// <param name="MaxDepth">How deeply mappings and lists may be nested; more than 500 counts as 500.</param>
/// <param name="MaxNodes">How many keys, values, mappings and lists it may hold.</param>
public sealed record DocumentLimits(int MaxBytes = 4 * 1024 * 1024, int MaxDepth = 64, int MaxNodes = 200_000)
{
    /// <summary>4 MiB, 64 levels, 200,000 nodes.</summary>
    public static DocumentLimits Default { get; } = new();

    // Invariant: the trees are built by recursion, which the stack of any thread must hold.
    internal int DepthInForce => Math.Min(MaxDepth, 500);
}
