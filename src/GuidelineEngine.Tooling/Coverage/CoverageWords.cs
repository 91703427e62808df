namespace GuidelineEngine.Tooling.Coverage;

/// <summary>What the kinds of points are called, on the screen and in options.</summary>
public static class CoverageWords
{
    /// <summary>Every name.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<CoverageKind>().Select(Of)];

    /// <summary>The name of a kind.</summary>
    public static string Of(CoverageKind kind) => kind switch
    {
        CoverageKind.Criteria => "criteria",
        CoverageKind.Thresholds => "thresholds",
        CoverageKind.Dates => "dates",
        CoverageKind.Branches => "branches",
        CoverageKind.Statements => "statements",
        _ => "messages",
    };
}
