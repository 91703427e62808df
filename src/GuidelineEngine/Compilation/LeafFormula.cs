using GuidelineEngine.Cases;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Compilation;

/// <summary>A formula over bound leaves. Every leaf is asked, so that all that is open is known.</summary>
internal sealed class LeafFormula
{
    private readonly LeafFormula[] parts = [];
    private readonly Junction junction;
    private readonly bool isNegation;

    private LeafFormula(Leaf leaf) => Leaf = leaf;

    private LeafFormula(LeafFormula negated) => (parts, isNegation) = ([negated], true);

    private LeafFormula(Junction junction, LeafFormula[] parts) => (this.junction, this.parts) = (junction, parts);

    /// <summary>The leaf, where it is nothing but one.</summary>
    public Leaf? Leaf { get; }

    /// <param name="formula">A formula over facts, lists and allowances.</param>
    /// <param name="items">What the bits of an open mask stand for.</param>
    public static LeafFormula Of(Formula formula, IReadOnlyList<TestedItem> items)
    {
        if (formula is Negation negation)
            return new LeafFormula(Of(negation.Part, items));
        return Junction.Of(formula, out var parts) is { } junction
            ? new LeafFormula(junction, [.. parts.Select(part => Of(part, items))])
            : new LeafFormula(new Leaf(formula, Bits(formula, items)));
    }

    /// <summary>The truth on the records as they are, or in strict evidence.</summary>
    public Truth Evaluate(RequestFrame frame, bool strict) => Evaluate(frame, strict, out _, out _);

    /// <summary>The truth, with what is open and whether strict evidence would settle the same leaves.</summary>
    /// <param name="frame">The request.</param>
    /// <param name="strict">Whether only strict evidence settles a leaf.</param>
    /// <param name="open">The items of the leaves that are undetermined.</param>
    /// <param name="isFirm">Whether no leaf is settled that strict evidence leaves open.</param>
    public Truth Evaluate(RequestFrame frame, bool strict, out ulong open, out bool isFirm)
    {
        (open, isFirm) = (0, true);
        return Walk(frame, strict, ref open, ref isFirm);
    }

    private Truth Walk(RequestFrame frame, bool strict, ref ulong open, ref bool isFirm)
    {
        if (Leaf is not null)
            return Evaluate(Leaf, frame, strict, ref open, ref isFirm);
        if (isNegation)
            return Kleene.Not(parts[0].Walk(frame, strict, ref open, ref isFirm));
        var (met, undetermined) = (0, 0);
        foreach (var part in parts)
        {
            var truth = part.Walk(frame, strict, ref open, ref isFirm);
            met += truth == Truth.Met ? 1 : 0;
            undetermined += truth == Truth.Undetermined ? 1 : 0;
        }

        return junction.Join(parts.Length, met, undetermined);
    }

    private static Truth Evaluate(Leaf leaf, RequestFrame frame, bool strict, ref ulong open, ref bool isFirm)
    {
        var found = leaf.Evaluate(frame);
        if (found.Truth != Truth.Undetermined)
            isFirm &= found.IsSourced;
        var truth = strict ? found.Strictly : found.Truth;
        if (truth == Truth.Undetermined)
            open |= leaf.Items;
        return truth;
    }

    private static ulong Bits(Formula leaf, IReadOnlyList<TestedItem> items)
    {
        var bits = 0UL;
        foreach (var item in TestedItem.In(leaf))
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i].Is(item))
                    bits |= 1UL << i;
            }
        }

        return bits;
    }
}
