using System.Globalization;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>How much of a service a line asks for, as its readers find it.</summary>
internal sealed class CourseInLine
{
    /// <summary>Whether the line says how a device is had: as a trial, a rental or a purchase.</summary>
    internal bool IsHeld { get; init; }

    internal ReadField<int>? Visits { get; set; }

    internal ReadField<Interval>? PerWeek { get; set; }

    internal ReadField<int>? Weeks { get; set; }

    internal ReadField<decimal>? Hours { get; set; }

    internal ReadField<int>? Days { get; set; }

    internal ReadField<int>? LevelCount { get; set; }

    /// <summary>Pieces, doses or units where the service is not counted in visits.</summary>
    internal ReadField<int>? Units { get; set; }

    /// <summary>The visits in all: a stated total must fit the frequency and the weeks; without one it is their product.</summary>
    internal static ReadField<int>? Total(List<LineDoubt> doubts, ReadField<int>? stated, ReadField<Interval>? perWeek, ReadField<int>? weeks)
    {
        if (perWeek is not { Value: { Lower: { } least, Upper: { } most } } || weeks is null)
        {
            return stated;
        }

        var product = Interval.Between(least.Value * weeks.Value, most.Value * weeks.Value);
        if (stated is not null && !product.Contains(stated.Value))
        {
            doubts.Add(new($"`{stated.From}` does not fit `{perWeek.From}` and `{weeks.From}`, which make {product}", false));
            return null;
        }

        var total = least.Value * weeks.Value;
        return stated is not null || !product.IsExact || total != decimal.Truncate(total) || total <= 0 ? stated
            : new((int)total, string.Create(CultureInfo.InvariantCulture, $"derived: {least.Value:0.##} a week for {weeks.Value} weeks"));
    }
}
