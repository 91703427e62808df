namespace GuidelineEngine.Cases;

/// <summary>One thing read from a request line, and the ground for reading it so.</summary>
/// <param name="Value">What was read.</param>
/// <param name="From">The exact piece of the line; or <c>derived: …</c> or <c>catalogue: …</c> where the line does not say it itself.</param>
/// <typeparam name="T">What kind of thing it is.</typeparam>
public sealed record ReadField<T>(T Value, string From);

/// <summary>One field of a reading as it is printed in a decision.</summary>
/// <param name="Field">The name in the contract: <c>drug</c>, <c>days_supply</c>.</param>
/// <param name="Value">The value as text.</param>
/// <param name="From">The ground for it.</param>
public sealed record PrintedField(string Field, string Value, string From);

/// <summary>Something about a line that a person should look at.</summary>
/// <param name="Text">A lower-case sentence; pieces of the line stand in back-ticks.</param>
/// <param name="Blocks">Whether the line counts as not understood because of it.</param>
public sealed record LineDoubt(string Text, bool Blocks);

/// <summary>What a request line asks for.</summary>
public enum RequestKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A drug.</summary>
    Drug,

    /// <summary>A service: a therapy, an injection, an image, a device.</summary>
    Service,
}
