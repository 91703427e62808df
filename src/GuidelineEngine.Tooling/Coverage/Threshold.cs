using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>Where a value lies beside a limit.</summary>
internal enum Side
{
    /// <summary>Less than the limit by one unit at most.</summary>
    Below,

    /// <summary>The limit itself.</summary>
    At,

    /// <summary>More than the limit by one unit at most.</summary>
    Above,
}

/// <summary>A value that a request brings to a limit, in the limit's unit; days where it is a length of time.</summary>
/// <param name="Value">The value, exact or within bounds.</param>
/// <param name="Limit">The limit, counted at the service date.</param>
internal readonly record struct Measured(Interval Value, decimal Limit);

/// <summary>A limit that some value is held against.</summary>
/// <param name="Text">The limit as written: "4 weeks".</param>
/// <param name="Unit">What "just" means: one day, or one of the last place that the limit is written with.</param>
/// <param name="IsIncluded">Whether the limit falls to the side below it, as with <c>at_most</c>.</param>
/// <param name="Fixed">The limit, where it is the same at every date.</param>
/// <param name="Least">The least that the value can be.</param>
/// <param name="Most">The most that it can be.</param>
/// <param name="Values">The values that a request brings to it.</param>
internal sealed record Threshold(string Text, decimal Unit, bool IsIncluded, decimal? Fixed, decimal? Least, decimal? Most, Func<Sighting, IEnumerable<Measured>> Values)
{
    /// <summary>Whether a request brings a value to this side: one that is known, or whose bound there settles the test.</summary>
    public bool IsSeen(Side side, Sighting seen) => Values(seen).Any(measured => IsAt(side, measured));

    /// <summary>Why no value can lie on a side; null where one can.</summary>
    public string? WhyNever(Side side) => (side, Fixed) switch
    {
        (Side.Below, { } limit) when limit <= Least => $"it is never less than {Least:0.####}",
        (Side.Above, { } limit) when limit >= Most => $"it is never more than {Most:0.####}",
        (Side.At, { } limit) when limit < Least || limit > Most => "the limit is beyond what it can be",
        _ => null,
    };

    // A dose is a quotient, and carries the dust of one.
    private static Interval Rounded(Interval value) => new(Rounded(value.Lower), Rounded(value.Upper));

    private static Bound? Rounded(Bound? bound) => bound is { } known ? known with { Value = decimal.Round(known.Value, 6) } : null;

    private bool IsAt(Side side, Measured measured)
    {
        var (value, limit) = (Rounded(measured.Value), measured.Limit);
        return side switch
        {
            Side.Below => value.Upper is { Inclusive: true, Value: var upper } && upper < limit && upper >= limit - Unit,
            Side.Above => value.Lower is { Inclusive: true, Value: var lower } && lower > limit && lower <= limit + Unit,
            _ => (value.IsExact && value.Lower!.Value.Value == limit) || ((IsIncluded ? value.Upper : value.Lower) is { Inclusive: true, Value: var bound } && bound == limit),
        };
    }
}
