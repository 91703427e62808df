using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>Phrases that the rationale must, or must not, contain: <c>says: [not documented]</c>.</summary>
internal sealed class WordingExpectation(MappingEntry written, IReadOnlyList<ScalarNode> phrases, bool mustBeSaid) : Expectation(written)
{
    public static ExpectationReading Of(bool mustBeSaid) =>
        (written, diagnostics) => ExpectedValue.Phrases(written, diagnostics) is { } phrases ? new WordingExpectation(written, phrases, mustBeSaid) : null;

    // No decision makes a phrase right or wrong: nothing here is for the tool to accept.
    public override IEnumerable<PolicyDifference> Differences(Shown shown)
    {
        var text = shown.Request.Rationale.Text;
        return phrases.Where(phrase => text.Contains(phrase.Text, StringComparison.Ordinal) != mustBeSaid)
            .Select(phrase => Difference(phrase.Span, mustBeSaid ? $"the words `{phrase.Text}`" : $"not the words `{phrase.Text}`", text));
    }
}
