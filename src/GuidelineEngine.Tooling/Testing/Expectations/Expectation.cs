using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>One key of <c>expect</c>: what the decision of a request line must show.</summary>
internal abstract class Expectation(MappingEntry written)
{
    /// <summary>The key.</summary>
    public string Key { get; } = written.Key.Text;

    /// <summary>What stands behind it.</summary>
    public Node Written { get; } = written.Value;

    /// <summary>The names of the pack that it speaks of.</summary>
    public virtual IEnumerable<ExpectedName> Names => [];

    /// <summary>What the decision shows otherwise; nothing where it is as expected.</summary>
    public abstract IEnumerable<PolicyDifference> Differences(Shown shown);

    protected PolicyDifference Difference(SourceSpan span, string expected, string got, string? about = null, string? accepted = null) =>
        new() { Key = Key, About = about, Expected = expected, Got = got, Span = span, Accepted = accepted is ExpectedValue.NoPart or ExpectedValue.SomePart ? null : accepted };
}
