using System.Globalization;

namespace GuidelineEngine.Terms;

/// <summary>What is known of a day: the first and the last day that it can be, both included; either may be open.</summary>
/// <param name="Earliest">The first possible day; null when nothing bounds it.</param>
/// <param name="Latest">The last possible day; null when nothing bounds it.</param>
public readonly record struct DateRange(DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>Nothing is known.</summary>
    public static DateRange Unknown => default;

    /// <summary>Exactly <paramref name="day"/>.</summary>
    public static DateRange On(DateOnly day) => new(day, day);

    /// <summary>Whether a single day remains possible.</summary>
    public bool IsExact => Earliest is { } earliest && earliest == Latest;

    /// <summary>Whether neither end is known.</summary>
    public bool IsUnknown => Earliest is null && Latest is null;

    /// <summary>The days from this one to <paramref name="end"/>, this day being day 0; never negative.</summary>
    public Interval DaysUntil(DateOnly end) => new(
        Latest is { } latest ? new Bound(Math.Max(0, end.DayNumber - latest.DayNumber)) : null,
        Earliest is { } earliest ? new Bound(Math.Max(0, end.DayNumber - earliest.DayNumber)) : null);

    /// <summary>What both know.</summary>
    public DateRange Intersect(DateRange other) => new(
        Earliest is { } e && other.Earliest is { } oe ? (e > oe ? e : oe) : Earliest ?? other.Earliest,
        Latest is { } l && other.Latest is { } ol ? (l < ol ? l : ol) : Latest ?? other.Latest);

    /// <summary>Whether no day is possible.</summary>
    public bool IsEmpty => Earliest is { } earliest && Latest is { } latest && earliest > latest;

    /// <summary>Whether the day is before <paramref name="day"/>.</summary>
    public Truth IsBefore(DateOnly day) =>
        Latest is { } latest && latest < day ? Truth.Met : Earliest is { } earliest && earliest >= day ? Truth.NotMet : Truth.Undetermined;

    /// <summary>Whether the day is after <paramref name="day"/>.</summary>
    public Truth IsAfter(DateOnly day) =>
        Earliest is { } earliest && earliest > day ? Truth.Met : Latest is { } latest && latest <= day ? Truth.NotMet : Truth.Undetermined;

    /// <inheritdoc/>
    public override string ToString() => (Earliest, Latest) switch
    {
        (null, null) => "unknown",
        ({ } earliest, null) => "on or after " + Text(earliest),
        (null, { } latest) => "on or before " + Text(latest),
        ({ } earliest, { } latest) => IsExact ? Text(earliest) : Text(earliest) + " to " + Text(latest),
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
