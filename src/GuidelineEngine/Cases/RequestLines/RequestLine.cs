using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>
/// A request line as it was understood. A field that the line does not state is null: unknown, never a default.
/// Immutable.
/// </summary>
public sealed record RequestLine
{
    /// <summary>The line as written.</summary>
    public required string Text { get; init; }

    /// <summary>What it asks for.</summary>
    public RequestKind Kind { get; init; }

    /// <summary>The product of the catalogue; null where the line names none, several, or one that does not fit the rest of it.</summary>
    public Product? Product { get; init; }

    /// <summary>The ingredients: <c>hydrocodone/acetaminophen</c>. May be known where the product is not.</summary>
    public ReadField<string>? Drug { get; init; }

    /// <summary>The brand, where the line names one.</summary>
    public ReadField<string>? Brand { get; init; }

    /// <summary>The strength, an amount for each ingredient in the product's order.</summary>
    public ReadField<Strength>? Strength { get; init; }

    /// <summary>The form: tablet, capsule, patch.</summary>
    public ReadField<string>? Form { get; init; }

    /// <summary>The route, as the line or else the catalogue gives it.</summary>
    public ReadField<string>? Route { get; init; }

    /// <summary>The units asked for with each fill.</summary>
    public ReadField<decimal>? Quantity { get; init; }

    /// <summary>The refills; null where the line does not speak of them.</summary>
    public ReadField<int>? Refills { get; init; }

    /// <summary>The directions, as written.</summary>
    public ReadField<string>? Sig { get; init; }

    /// <summary>The units taken at one time.</summary>
    public ReadField<Interval>? UnitsPerDose { get; init; }

    /// <summary>How often a day; from 0 where it is taken as needed.</summary>
    public ReadField<Interval>? DosesADay { get; init; }

    /// <summary>The units a day.</summary>
    public ReadField<Interval>? UnitsADay { get; init; }

    /// <summary>Whether it is taken as needed; null where the line does not say so.</summary>
    public ReadField<bool>? AsNeeded { get; init; }

    /// <summary>The days that one fill lasts; unbounded above where it may not be used at all.</summary>
    public ReadField<Interval>? DaysSupply { get; init; }

    /// <summary>Whether the service is past; null where the line does not say so.</summary>
    public ReadField<bool>? Retrospective { get; init; }

    /// <summary>The date of service.</summary>
    public ReadField<DateOnly>? ServiceDate { get; init; }

    /// <summary>The pieces of the line that were not understood, in order.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<LineDoubt> Doubts { get; init; } = [];

    /// <summary>
    /// Whether one product is named and nothing in the line speaks against it. A word that was not understood does:
    /// it could be another drug, a service, or "stop". A number alone does not; it stays unread.
    /// </summary>
    public bool IsUnderstood => Product is not null && !Doubts.Any(doubt => doubt.Blocks);

    /// <summary>The fields that were read, under the names of the decision contract and in its order.</summary>
    public IEnumerable<PrintedField> Fields => PrintedFields.Of(this);
}
