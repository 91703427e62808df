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

    /// <summary>The service of the catalogue; null where the line names none, or several.</summary>
    public Service? Service { get; init; }

    /// <summary>The name that the line gives the service; null where it names none.</summary>
    internal string? ServiceWritten { get; init; }

    /// <summary>The visits or sessions in all.</summary>
    public ReadField<int>? Visits { get; init; }

    /// <summary>How often a week.</summary>
    public ReadField<Interval>? PerWeek { get; init; }

    /// <summary>For how many weeks.</summary>
    public ReadField<int>? Weeks { get; init; }

    /// <summary>The body part, by its id in the catalogue.</summary>
    public ReadField<string>? BodyPart { get; init; }

    /// <summary>left, right or both.</summary>
    public ReadField<string>? Side { get; init; }

    /// <summary>The spinal levels: L4-5, L5-S1.</summary>
    public ReadField<IReadOnlyList<string>>? Levels { get; init; }

    /// <summary>How many levels, where the line counts them without naming them or names them all.</summary>
    public ReadField<int>? LevelCount { get; init; }

    /// <summary>The hours in all.</summary>
    public ReadField<decimal>? Hours { get; init; }

    /// <summary>The days of a trial or a rental.</summary>
    public ReadField<int>? Days { get; init; }

    /// <summary>trial, rental or purchase.</summary>
    public ReadField<string>? Acquisition { get; init; }

    /// <summary>Whether it comes beside what was given before: "additional", "continued"; null where the line does not say so.</summary>
    public ReadField<bool>? Additional { get; init; }

    /// <summary>interlaminar, transforaminal or caudal.</summary>
    public ReadField<string>? Approach { get; init; }

    /// <summary>with, without or both.</summary>
    public ReadField<string>? Contrast { get; init; }

    /// <summary>Whether it follows surgery: "post-op"; null where the line does not say so.</summary>
    public ReadField<bool>? PostSurgical { get; init; }

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

    /// <summary>What the quantity counts, where it is weighed or measured: gram, milliliter; null where it counts the form.</summary>
    public string? Unit { get; init; }

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
    /// Whether one product or one service is named and nothing in the line speaks against it. A word that was not understood does:
    /// it could be another drug, a service, or "stop". A number alone does not; it stays unread.
    /// </summary>
    public bool IsUnderstood => (Product is not null || Service is not null) && !Doubts.Any(doubt => doubt.Blocks);

    /// <summary>Whether a scope covers what the line asks for.</summary>
    internal bool IsIn(Scope scope) => Product is { } product ? scope.Covers(product) : Service is { } service && scope.Covers(service);

    /// <summary>
    /// Whether both ask for the same treatment: the same course of a drug, or the same service where neither body part nor side tells
    /// them apart.
    /// </summary>
    internal bool IsSameTreatmentAs(RequestLine other) =>
        Product is { } product ? other.Product is { } asked && product.IsSameCourseAs(asked)
        : Service is not null && Service == other.Service && !Differs(BodyPart, other.BodyPart) && !Differs(Side, other.Side);

    private static bool Differs(ReadField<string>? one, ReadField<string>? other) => one is not null && other is not null && one.Value != other.Value;

    /// <summary>What a request is dispatched on: the id of its product or service; null where neither is known.</summary>
    internal string? ItemId => Product is { } product ? ItemOf(product) : Service is { } service ? ItemOf(service) : null;

    internal static string ItemOf(Product product) => product.Id;

    // A product's id holds its route; no product can be named so.
    internal static string ItemOf(Service service) => "service:" + service.Id;

    /// <summary>The fields that were read, under the names of the decision contract and in its order.</summary>
    public IEnumerable<PrintedField> Fields => PrintedFields.Of(this);
}
