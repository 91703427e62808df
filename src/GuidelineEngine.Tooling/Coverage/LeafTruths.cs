using GuidelineEngine.Cases;
using GuidelineEngine.Compilation;
using GuidelineEngine.Packs;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Tooling.Coverage;

/// <summary>The truth of single tests, each compiled once for all the requests that it is looked up in.</summary>
internal sealed class LeafTruths
{
    private readonly Dictionary<Formula, Leaf> compiled = new(ReferenceEqualityComparer.Instance);

    public Truth Of(Formula test, RequestFrame frame)
    {
        if (!compiled.TryGetValue(test, out var leaf))
            compiled.Add(test, leaf = new Leaf(test, 0));
        return leaf.Evaluate(frame).Truth;
    }
}
