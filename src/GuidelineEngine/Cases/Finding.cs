using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>What the records say about one fact: a value, dated, with the document that it stands in.</summary>
internal sealed record Finding
{
    public required Fact Fact { get; init; }
    public required FindingValue Value { get; init; }

    /// <summary>Its own date, else its document's; null when neither has one.</summary>
    public DateOnly? Date { get; init; }

    public Origin? Origin { get; init; }
}

/// <summary>A finding's value; which member holds it follows from the fact's type.</summary>
/// <param name="YesNo">For <c>yes_no</c>.</param>
/// <param name="Choice">For <c>choice</c>: the place of the value in the fact's list.</param>
/// <param name="Number">For <c>number</c>, and for <c>duration</c> in days at the service date.</param>
/// <param name="Day">For <c>date</c>.</param>
/// <param name="Length">For <c>duration</c>, as written, when it is exact: calendar months are counted at the service date.</param>
internal readonly record struct FindingValue(bool YesNo, int Choice, Interval Number, DateRange Day, Duration? Length);

/// <summary>The findings of a case or a request, by the slot of their fact; each a series in order of date, undated first.</summary>
internal sealed class FindingSet
{
    private readonly int[] slots;
    private readonly IReadOnlyList<Finding>[] series;

    public FindingSet(IReadOnlyList<Finding> findings)
    {
        slots = new int[findings.Count];
        series = new IReadOnlyList<Finding>[findings.Count];
        for (var i = 0; i < slots.Length; i++)
            (slots[i], series[i]) = (findings[i].Fact.Slot, [findings[i]]);
        Array.Sort(slots, series);
        for (var i = 1; i < slots.Length; i++)
        {
            if (slots[i] != slots[i - 1])
                continue;
            // Some fact has several findings, which seldom happens.
            var groups = findings.GroupBy(finding => finding.Fact.Slot).OrderBy(group => group.Key).ToArray();
            slots = [.. groups.Select(group => group.Key)];
            series = [.. groups.Select(InOrder)];
            return;
        }
    }

    public static FindingSet Empty { get; } = new([]);

    /// <summary>How many facts have findings.</summary>
    public int Count => series.Length;

    /// <summary>The series of a fact, oldest first; empty when undocumented.</summary>
    public IReadOnlyList<Finding> this[int slot] => Array.BinarySearch(slots, slot) is >= 0 and var at ? series[at] : [];

    /// <summary>One of the series, which stand in the order of their slots.</summary>
    public (int Slot, IReadOnlyList<Finding> Series) SeriesAt(int place) => (slots[place], series[place]);

    public IEnumerable<Finding> All => series.SelectMany(findings => findings);

    private static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings) =>
        [.. findings
            .OrderBy(finding => finding.Date?.DayNumber ?? 0)
            .ThenBy(finding => finding.Origin?.Document, StringComparer.Ordinal)
            .ThenBy(finding => finding.Value.ToString(), StringComparer.Ordinal)];
}
