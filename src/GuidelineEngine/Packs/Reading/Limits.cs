using System.Globalization;

namespace GuidelineEngine.Packs.Reading;

/// <summary>The thresholds of a test as a sentence prints them.</summary>
internal static class Limits
{
    /// <summary>Each threshold once: "4 weeks", "60 mg a day", "2014-10-06".</summary>
    public static IReadOnlyList<string> Of(Formula? formula) =>
        [.. (formula?.Leaves() ?? []).Select(OfLeaf).OfType<string>().Distinct()];

    /// <summary>A number in a unit.</summary>
    public static string Of(decimal number, string? unit)
    {
        var text = number.ToString("0.############", CultureInfo.InvariantCulture);
        return unit is null ? text : text + " " + unit;
    }

    private static string? OfLeaf(Formula leaf) => leaf switch
    {
        FactTest { Comparison: NumberComparison number } test => Of(number.Limit, test.Fact.Unit),
        FactTest { Comparison: DurationComparison duration } => duration.Limit.ToString(),
        FactTest { Comparison: DateComparison date } => date.Limit.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactTest { Comparison: null, DocumentedWithin: { } within } => within.ToString(),
        ListTest { Count: NumberComparison count } => Of(count.Limit, null),
        _ => null,
    };
}
