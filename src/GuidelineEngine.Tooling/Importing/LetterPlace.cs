using System.Globalization;
using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Importing;

/// <summary>Where in the letter something stands: its lines, from 1, and the column in which it begins.</summary>
internal readonly record struct LetterPlace(int First, int Last, int Column)
{
    /// <summary>The place as a span of a file.</summary>
    public SourceSpan In(string file) => new(file, new SourcePosition(First, Column), new SourcePosition(First, Column + 1));

    /// <summary>"line 12" or "lines 12-14".</summary>
    public override string ToString() => First == Last
        ? string.Create(CultureInfo.InvariantCulture, $"line {First}")
        : string.Create(CultureInfo.InvariantCulture, $"lines {First}-{Last}");
}

/// <summary>Something that the letter says, and where.</summary>
/// <param name="Value">What it was read as.</param>
/// <param name="Printed">The letter's own words.</param>
/// <param name="Place">Where they stand.</param>
internal sealed record Said<T>(T Value, string Printed, LetterPlace Place);
