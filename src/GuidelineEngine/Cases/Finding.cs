using GuidelineEngine.Diagnostics;
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
    public required SourceSpan Span { get; init; }
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
    private readonly Dictionary<int, IReadOnlyList<Finding>> bySlot;

    public FindingSet(IEnumerable<Finding> findings) =>
        bySlot = findings
            .GroupBy(finding => finding.Fact.Slot)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<Finding>)[.. group
                    .OrderBy(finding => finding.Date ?? DateOnly.MinValue)
                    .ThenBy(finding => finding.Origin?.Document, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Value.ToString(), StringComparer.Ordinal)]);

    public static FindingSet Empty { get; } = new([]);

    /// <summary>The series of a fact, oldest first; empty when undocumented.</summary>
    public IReadOnlyList<Finding> this[int slot] => bySlot.TryGetValue(slot, out var series) ? series : [];

    public IEnumerable<Finding> All => bySlot.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value);
}
