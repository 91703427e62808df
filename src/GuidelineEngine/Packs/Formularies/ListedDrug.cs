using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>What the list says of some products from one day to another. What is null does not narrow it, or was not seen.</summary>
internal sealed record ListedDrug
{
    public required IReadOnlyList<Product> Products { get; init; }
    public required FormularyStatus Status { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Only this strength, in the product's unit.</summary>
    public decimal? Strength { get; init; }

    /// <summary>Only this form.</summary>
    public string? Form { get; init; }

    /// <summary>Brands whose name alone says that the strength and the form fit.</summary>
    public IReadOnlyList<string> Brands { get; init; } = [];

    /// <summary>Only where the generic is dispensed.</summary>
    public bool GenericOnly { get; init; }

    /// <summary>The days of a special fill; null where that was not seen.</summary>
    public int? SpecialFillDays { get; init; }

    /// <summary>The days of a perioperative fill; null where that was not seen.</summary>
    public int? PerioperativeDays { get; init; }

    public required IReadOnlyList<Statement> RestsOn { get; init; }
    public required SourceSpan Span { get; init; }

    public bool SpeaksOn(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    public int? Limit(ListLimit limit) => limit == ListLimit.SpecialFillDays ? SpecialFillDays : PerioperativeDays;

    /// <summary>Whether the two can speak of one drug on one day.</summary>
    public bool Overlaps(ListedDrug other) =>
        (From is not { } from || other.To is not { } otherEnd || from <= otherEnd)
        && (other.From is not { } otherFrom || To is not { } end || otherFrom <= end)
        && (Strength is null || other.Strength is null || Strength == other.Strength)
        && (Form is null || other.Form is null || Form == other.Form);
}
