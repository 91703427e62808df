using System.Globalization;

namespace GuidelineEngine.Terms;

/// <summary>One end of a <see cref="Interval"/>: a number, and whether the number itself belongs to the range.</summary>
/// <param name="Value">The number, in the unit of the quantity.</param>
/// <param name="Inclusive">Whether the number itself is possible.</param>
public readonly record struct Bound(decimal Value, bool Inclusive = true);

/// <summary>
/// What is known of a number: that it lies between two ends, either of which may be open. A known number has two equal
/// ends; nothing known is <see cref="Unknown"/>.
/// </summary>
/// <param name="Lower">The least that it can be; null when nothing bounds it below.</param>
/// <param name="Upper">The most that it can be; null when nothing bounds it above.</param>
public readonly record struct Interval(Bound? Lower, Bound? Upper)
{
    /// <summary>Nothing is known.</summary>
    public static Interval Unknown => default;

    /// <summary>Exactly <paramref name="value"/>.</summary>
    public static Interval Exactly(decimal value) => new(new Bound(value), new Bound(value));

    /// <summary><paramref name="value"/> or more.</summary>
    public static Interval AtLeast(decimal value) => new(new Bound(value), null);

    /// <summary><paramref name="value"/> or less.</summary>
    public static Interval AtMost(decimal value) => new(null, new Bound(value));

    /// <summary>From <paramref name="lower"/> to <paramref name="upper"/>, both included.</summary>
    public static Interval Between(decimal lower, decimal upper) => new(new Bound(lower), new Bound(upper));

    /// <summary>Whether a single number remains possible.</summary>
    public bool IsExact => Lower is { Inclusive: true } lower && Upper is { Inclusive: true } upper && lower.Value == upper.Value;

    /// <summary>Whether neither end is known.</summary>
    public bool IsUnknown => Lower is null && Upper is null;

    /// <summary>Whether no number is possible: its ends exclude each other.</summary>
    public bool IsEmpty => Lower is { } lower && Upper is { } upper
        && (lower.Value > upper.Value || (lower.Value == upper.Value && !(lower.Inclusive && upper.Inclusive)));

    /// <summary>Whether <paramref name="value"/> is possible.</summary>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || lower.Value < value || (lower.Value == value && lower.Inclusive))
        && (Upper is not { } upper || upper.Value > value || (upper.Value == value && upper.Inclusive));

    /// <summary>What both know.</summary>
    public Interval Intersect(Interval other) => new(Greater(Lower, other.Lower), Lesser(Upper, other.Upper));

    /// <summary>The sum of two unknown numbers, end by end.</summary>
    /// <exception cref="OverflowException">The sum exceeds what a decimal holds.</exception>
    public Interval Plus(Interval other) => new(Sum(Lower, other.Lower), Sum(Upper, other.Upper));

    /// <summary>Each end multiplied by a factor that is not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative.</exception>
    /// <exception cref="OverflowException">A product exceeds what a decimal holds.</exception>
    public Interval Times(decimal factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return new(
            Lower is { } lower ? new Bound(lower.Value * factor, lower.Inclusive) : null,
            Upper is { } upper ? new Bound(upper.Value * factor, upper.Inclusive) : null);
    }

    /// <summary>Whether the number is at most <paramref name="limit"/>.</summary>
    public Truth IsAtMost(decimal limit) =>
        Upper is { } upper && upper.Value <= limit ? Truth.Met
        : Lower is { } lower && (lower.Value > limit || (lower.Value == limit && !lower.Inclusive)) ? Truth.NotMet
        : Truth.Undetermined;

    /// <summary>Whether the number is less than <paramref name="limit"/>.</summary>
    public Truth IsLessThan(decimal limit) =>
        Upper is { } upper && (upper.Value < limit || (upper.Value == limit && !upper.Inclusive)) ? Truth.Met
        : Lower is { } lower && lower.Value >= limit ? Truth.NotMet
        : Truth.Undetermined;

    /// <summary>Whether the number is at least <paramref name="limit"/>.</summary>
    public Truth IsAtLeast(decimal limit) => Kleene.Not(IsLessThan(limit));

    /// <summary>Whether the number is more than <paramref name="limit"/>.</summary>
    public Truth IsMoreThan(decimal limit) => Kleene.Not(IsAtMost(limit));

    /// <summary>Whether the number equals <paramref name="value"/>.</summary>
    public Truth Is(decimal value) => IsExact && Lower!.Value.Value == value ? Truth.Met : Contains(value) ? Truth.Undetermined : Truth.NotMet;

    /// <inheritdoc/>
    public override string ToString() => (Lower, Upper) switch
    {
        (null, null) => "unknown",
        ({ } lower, null) => (lower.Inclusive ? "at least " : "more than ") + Text(lower.Value),
        (null, { } upper) => (upper.Inclusive ? "at most " : "less than ") + Text(upper.Value),
        ({ } lower, { } upper) => IsExact ? Text(lower.Value) : Text(lower.Value) + " to " + Text(upper.Value),
    };

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static Bound? Sum(Bound? left, Bound? right) =>
        left is { } l && right is { } r ? new Bound(l.Value + r.Value, l.Inclusive && r.Inclusive) : null;

    private static Bound? Greater(Bound? left, Bound? right) =>
        left is not { } l ? right : right is not { } r ? left
        : l.Value != r.Value ? (l.Value > r.Value ? l : r) : new Bound(l.Value, l.Inclusive && r.Inclusive);

    private static Bound? Lesser(Bound? left, Bound? right) =>
        left is not { } l ? right : right is not { } r ? left
        : l.Value != r.Value ? (l.Value < r.Value ? l : r) : new Bound(l.Value, l.Inclusive && r.Inclusive);
}
