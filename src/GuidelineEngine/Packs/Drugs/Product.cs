using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs;

/// <summary>
/// What a drug request is dispatched on: ingredients, route and release. Strength, form and brand are properties of it.
/// Immutable; equality is by <see cref="Id"/>, which is unique in a catalogue.
/// </summary>
public sealed record Product
{
    /// <summary>The name by which a pack refers to it: <c>hydrocodone/acetaminophen oral</c>, <c>zolpidem oral extended</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The active ingredients, without their salts, in the order in which a strength names them.</summary>
    public required IReadOnlyList<string> Ingredients { get; init; }

    /// <summary>How it is taken: oral, sublingual, buccal, transdermal, topical …</summary>
    public required string Route { get; init; }

    /// <summary>How it is released: <c>immediate</c>, <c>extended</c> or <c>delayed</c>.</summary>
    public string Release { get; init; } = "immediate";

    /// <summary>The forms it comes in: tablet, capsule, patch. The first is the unit in which it is counted.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The names under which it is sold.</summary>
    public IReadOnlyList<Brand> Brands { get; init; } = [];

    /// <summary>The strengths that the catalogue knows; others may exist.</summary>
    public IReadOnlyList<Strength> Strengths { get; init; } = [];

    /// <summary>The classes it belongs to, the most specific first, and after them the classes that those belong to.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>What ending it from one day to the next would do.</summary>
    public Stopping Stopping { get; init; }

    /// <summary>Its federal schedules, earliest first; empty where the pack records none.</summary>
    public IReadOnlyList<DatedSchedule> Schedules { get; init; } = [];

    /// <summary>The daily maxima that sources give.</summary>
    public IReadOnlyList<MaximumDose> Maximum { get; init; } = [];

    /// <summary>The rows of the fact base that it was recorded from: <c>D001</c>.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Where it is declared; null for one made in code.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The ingredients as one word: <c>hydrocodone/acetaminophen</c>.</summary>
    public string Drug => string.Join('/', Ingredients);

    /// <summary>
    /// Whether an entry of <paramref name="other"/> continues this one: the same ingredients by the same route.
    /// Release, brand and strength make no new course (zolpidem, immediate or extended, is one).
    /// </summary>
    public bool IsSameCourseAs(Product other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Route == other.Route && Ingredients.Count == other.Ingredients.Count
            && Ingredients.All(ingredient => other.Ingredients.Contains(ingredient, StringComparer.Ordinal));
    }

    /// <summary>Whether it belongs to <paramref name="drugClass"/>.</summary>
    public bool Is(string drugClass) => Classes.Contains(drugClass);

    /// <summary>The schedule in force on <paramref name="day"/>; null where the pack records none for that day.</summary>
    public DatedSchedule? ScheduleOn(DateOnly day) => Schedules.LastOrDefault(schedule => schedule.From is not { } from || from <= day);

    /// <inheritdoc/>
    public bool Equals(Product? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
