using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>One word: <c>outcome: certify</c>.</summary>
internal sealed class WordExpectation(MappingEntry written, ScalarNode word, NameKind? kind, Func<Shown, string> got) : Expectation(written)
{
    public override IEnumerable<ExpectedName> Names => kind is { } named ? [new(word, named)] : [];

    /// <summary>One of these words.</summary>
    public static ExpectationReading OneOf(IEnumerable<string> words, Func<Shown, string> got)
    {
        string[] known = [.. words];
        return (written, diagnostics) => ExpectedValue.Word(written.Value, known, "`" + written.Key.Text + "`", diagnostics) is { } word
            ? new WordExpectation(written, word, null, got)
            : null;
    }

    /// <summary>A name of the pack.</summary>
    public static ExpectationReading Named(NameKind kind, Func<Shown, string> got) =>
        (written, diagnostics) => ExpectedValue.Scalar(written.Value, "`" + written.Key.Text + "`", diagnostics) is { } word
            ? new WordExpectation(written, word, kind, got)
            : null;

    public override IEnumerable<PolicyDifference> Differences(Shown shown)
    {
        var found = got(shown);
        return found == ExpectedValue.Plain(word.Text) ? [] : [Difference(word.Span, word.Text, found, accepted: found)];
    }
}
