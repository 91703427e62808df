using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>Names that must not be among those of the decision: <c>does_not_rest_on: [california-review/outer]</c>.</summary>
internal sealed class AbsentNamesExpectation(MappingEntry written, IReadOnlyList<ScalarNode> names, NameKind kind, Func<Shown, IEnumerable<string>> got) : Expectation(written)
{
    public override IEnumerable<ExpectedName> Names => names.Select(name => new ExpectedName(name, kind));

    public static ExpectationReading Of(NameKind kind, Func<Shown, IEnumerable<string>> got) =>
        (written, diagnostics) => ExpectedValue.Phrases(written, diagnostics) is { } names ? new AbsentNamesExpectation(written, names, kind, got) : null;

    // That something is there after all is a question for the author, not for the tool to accept.
    public override IEnumerable<PolicyDifference> Differences(Shown shown)
    {
        var all = got(shown).ToHashSet(StringComparer.Ordinal);
        return names.Where(name => all.Contains(name.Text)).Select(name => Difference(name.Span, "not " + name.Text, name.Text, name.Text));
    }
}
