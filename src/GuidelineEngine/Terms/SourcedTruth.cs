namespace GuidelineEngine.Terms;

/// <summary>
/// A truth, and whether strict evidence keeps it, in one byte: truths lie together, and masks are made of them without a branch,
/// which a processor could not foresee.
/// </summary>
internal readonly record struct SourcedTruth
{
    private const byte Sourced = 4;
    private readonly byte code;

    public SourcedTruth(Truth truth, bool isSourced) => code = (byte)((byte)truth | (isSourced ? Sourced : 0));

    public Truth Truth => (Truth)(code & 3);

    public bool IsSourced => (code & Sourced) != 0;

    /// <summary>The truth in strict evidence.</summary>
    public Truth Strictly => IsSourced ? Truth : Truth.Undetermined;

    // Invariant: not met is 0, undetermined 1, met 2.

    /// <summary>1 where it is met, else 0.</summary>
    public ulong MetBit => (ulong)(code >> 1 & 1);

    /// <summary>1 where it is not met, else 0.</summary>
    public ulong NotMetBit => (ulong)((code & 3) - 1) >> 63;

    /// <summary>1 where it is sourced, else 0.</summary>
    public ulong SourcedBit => (ulong)(code >> 2);
}
