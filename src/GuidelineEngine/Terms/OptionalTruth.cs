namespace GuidelineEngine.Terms;

/// <summary>
/// A truth or none, in one byte. A <c>Truth?</c> is two, which are written one by one and read together; a processor waits for that longer
/// than for all else that a decision does with it.
/// </summary>
internal readonly record struct OptionalTruth
{
    private readonly byte code;

    private OptionalTruth(byte code) => this.code = code;

    public static OptionalTruth None => default;

    public bool IsNone => code == 0;

    /// <summary>The truth; meaningful unless there is none.</summary>
    public Truth Known => (Truth)(code - 1);

    public Truth? OrNull => IsNone ? null : Known;

    public static OptionalTruth Of(Truth truth) => new((byte)((byte)truth + 1));

    public static OptionalTruth Of(Truth? truth) => truth is { } known ? Of(known) : None;
}
