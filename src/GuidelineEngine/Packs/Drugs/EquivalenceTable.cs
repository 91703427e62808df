using GuidelineEngine.Diagnostics;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs;

/// <summary>One published table of oral morphine equivalents. Tables are never mixed: a total carries the id of its table.</summary>
internal sealed record EquivalenceTable
{
    private static readonly MorphineEquivalence.NotInTable Silent = new();

    /// <summary>Its id: <c>mtus-2009</c>, <c>cdc-2016</c>, <c>cdc-2022</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How far it was checked.</summary>
    public Grade Grade { get; init; }

    /// <summary>The tag of the source that it was taken from.</summary>
    public string? Source { get; init; }

    /// <summary>What it says, one entry an ingredient, route and, where it matters, form.</summary>
    public required IReadOnlyList<EquivalenceEntry> Entries { get; init; }

    /// <summary>Where it is declared; null for one made in code.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>What it says of <paramref name="ingredient"/> by <paramref name="route"/>; of two entries that fit, the one that names the form.</summary>
    /// <param name="ingredient">The ingredient, as products spell it.</param>
    /// <param name="route">The route of the product.</param>
    /// <param name="form">The form, where it is known.</param>
    public MorphineEquivalence Find(string ingredient, string route, string? form = null)
    {
        MorphineEquivalence? general = null;
        foreach (var entry in Entries)
        {
            if (entry.Ingredient != ingredient || (entry.Route is not null && entry.Route != route))
            {
                continue;
            }

            if (entry.Forms.Count == 0)
            {
                general ??= entry.Equivalence;
            }
            else if (form is not null && entry.Forms.Contains(form, StringComparer.Ordinal))
            {
                return entry.Equivalence;
            }
        }

        return general ?? Silent;
    }
}

/// <summary>One row of an equivalence table.</summary>
/// <param name="Ingredient">The opioid.</param>
/// <param name="Route">The route it speaks of; null for every route.</param>
/// <param name="Forms">The forms it speaks of; empty for all.</param>
/// <param name="Equivalence">What it says.</param>
internal sealed record EquivalenceEntry(string Ingredient, string? Route, IReadOnlyList<string> Forms, MorphineEquivalence Equivalence);
