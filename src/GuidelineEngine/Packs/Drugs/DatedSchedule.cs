using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>The federal schedule of a product from a day on.</summary>
/// <param name="Schedule">I to V, or <c>none</c>.</param>
/// <param name="From">The first day on which it holds; null for the earliest that the pack knows of.</param>
/// <param name="Grade">How far it was checked.</param>
/// <param name="Source">The tag of the source that gives it; null where none does.</param>
public sealed record DatedSchedule(string Schedule, DateOnly? From, Grade Grade, string? Source);
