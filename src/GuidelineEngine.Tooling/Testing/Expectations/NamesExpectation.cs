using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>Names that must be among those of the decision, or <c>none</c>: <c>missing: [since, sig]</c>.</summary>
internal sealed class NamesExpectation(MappingEntry written, IReadOnlyList<ScalarNode> names, NameKind? kind, Func<Shown, IEnumerable<string>> got) : Expectation(written)
{
    private const string None = "none";

    public override IEnumerable<ExpectedName> Names => kind is { } named && !IsNone ? names.Select(name => new ExpectedName(name, named)) : [];

    private bool IsNone => names is [{ Text: None }];

    /// <summary>Names of this kind; null for words that the engine gives.</summary>
    public static ExpectationReading Of(NameKind? kind, Func<Shown, IEnumerable<string>> got) =>
        (written, diagnostics) => ExpectedValue.List(written, diagnostics) is { } names ? new NamesExpectation(written, names, kind, got) : null;

    public override IEnumerable<PolicyDifference> Differences(Shown shown)
    {
        var all = got(shown).Distinct(StringComparer.Ordinal).ToList();
        if (IsNone)
            return all.Count == 0 ? [] : [Difference(Written.Span, None, string.Join(", ", all)) with { Written = Written, AcceptedNames = all }];
        List<ScalarNode> absent = [.. names.Where(name => !all.Contains(name.Text))];
        if (absent.Count == 0)
            return [];
        // What still holds stays as the author put it; only where nothing does is everything taken over.
        var kept = names.Select(name => name.Text).Where(all.Contains).ToList();
        List<string> accepted = kept.Count > 0 ? kept : all.Count > 0 ? all : [None];
        return absent.Select(name => Difference(name.Span, name.Text, all.Count == 0 ? None : string.Join(", ", all), name.Text) with { Written = Written, AcceptedNames = accepted });
    }
}
