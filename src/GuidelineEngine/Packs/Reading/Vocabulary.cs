using System.Collections.Frozen;

namespace GuidelineEngine.Packs.Reading;

/// <summary>The facts of a pack by name.</summary>
internal sealed class Vocabulary(IReadOnlyList<Fact> facts)
{
    private readonly FrozenDictionary<string, Fact> byName = facts.ToFrozenDictionary(fact => fact.Name, StringComparer.Ordinal);

    public static Vocabulary Empty { get; } = new([]);

    /// <summary>In the order of their slots.</summary>
    public IReadOnlyList<Fact> All { get; } = facts;

    public IEnumerable<string> Names => All.Select(fact => fact.Name);

    public Fact? this[string name] => byName.GetValueOrDefault(name);

    /// <summary>The fact that a derivation works out; null when the pack declares none.</summary>
    public Fact? DerivedBy(DerivationRule rule) => All.FirstOrDefault(fact => fact.Derivation?.Rule == rule);
}
