using System.Globalization;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The least coverage that is asked for, in percent, of each kind.</summary>
public sealed class CoverageThresholds
{
    private readonly Dictionary<CoverageKind, decimal> least;

    private CoverageThresholds(Dictionary<CoverageKind, decimal> least) => this.least = least;

    /// <summary>Reads <c>90</c> for every kind, or <c>criteria=100,thresholds=95</c>.</summary>
    /// <returns>Null where the text is neither.</returns>
    public static CoverageThresholds? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Percent(text) is { } every)
            return new CoverageThresholds(Enum.GetValues<CoverageKind>().ToDictionary(kind => kind, _ => every));
        var least = new Dictionary<CoverageKind, decimal>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var kinds = Enum.GetValues<CoverageKind>().Where(kind => part.StartsWith(CoverageWords.Of(kind) + "=", StringComparison.Ordinal)).ToList();
            if (kinds is not [var kind] || Percent(part[(part.IndexOf('=') + 1)..]) is not { } percent || !least.TryAdd(kind, percent))
                return null;
        }
        return new CoverageThresholds(least);
    }

    /// <summary>What falls short, a line each; empty where nothing does.</summary>
    public IReadOnlyList<string> Shortfalls(IReadOnlyList<CoveragePoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return [.. least.OrderBy(asked => asked.Key)
            .Select(asked => (asked, Count: CoverageCount.Of(points.Where(point => point.Kind == asked.Key))))
            .Where(found => found.Count.Percent < found.asked.Value)
            .Select(found => string.Create(CultureInfo.InvariantCulture, $"{CoverageWords.Of(found.asked.Key)}: {found.Count.Covered} of {found.Count.Reachable} is less than {found.asked.Value:0.##} %"))];
    }

    private static decimal? Percent(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100 ? percent : null;
}
