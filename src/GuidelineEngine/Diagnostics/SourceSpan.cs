namespace GuidelineEngine.Diagnostics;

/// <summary>A place in a text, counted from 1; columns count UTF-16 characters.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public readonly record struct SourcePosition(int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>The first place in a text.</summary>
    public static SourcePosition First => new(1, 1);

    /// <inheritdoc/>
    public int CompareTo(SourcePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether one place comes before another.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place comes after another.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place is another or comes before it.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place is another or comes after it.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;
}

/// <summary>A stretch of a file.</summary>
/// <param name="File">The file as the caller named it, with forward slashes.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The place behind the last character.</param>
public readonly record struct SourceSpan(string File, SourcePosition Start, SourcePosition End)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Start.Line}:{Start.Column}");
}
