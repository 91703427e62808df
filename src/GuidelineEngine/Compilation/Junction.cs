using System.Numerics;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Compilation;

/// <summary>How many of the parts of a formula must hold: every one for <c>all</c>, one for <c>any</c>.</summary>
internal readonly record struct Junction
{
    private const int Every = 0;
    private readonly int least;

    private Junction(int least) => this.least = least;

    /// <summary>Whether it is the same if a part stands in it twice.</summary>
    public bool IsOfDistinctParts => least <= 1;

    /// <summary>Of <c>all</c>, <c>any</c> and <c>at_least_of</c>, with their parts; null for every other formula.</summary>
    public static Junction? Of(Formula formula, out IReadOnlyList<Formula> parts)
    {
        (int? least, parts) = formula switch
        {
            AllOf all => ((int?)Every, all.Parts),
            AnyOf any => (1, any.Parts),
            AtLeastOf several => (several.Count, several.Parts),
            _ => (null, Array.Empty<Formula>()),
        };
        return least is { } known ? new Junction(known) : null;
    }

    public Truth Join(int parts, int met, int undetermined) => Kleene.AtLeast(least == Every ? parts : least, met, undetermined);

    /// <summary>The same of masks, a bit a part.</summary>
    public Truth Join(ulong parts, ulong met, ulong notMet) => least switch
    {
        Every => (parts & notMet) != 0 ? Truth.NotMet : (parts & ~met) != 0 ? Truth.Undetermined : Truth.Met,
        1 => (parts & met) != 0 ? Truth.Met : (parts & ~notMet) != 0 ? Truth.Undetermined : Truth.NotMet,
        _ => Kleene.AtLeast(least, BitOperations.PopCount(parts & met), BitOperations.PopCount(parts & ~(met | notMet))),
    };
}
