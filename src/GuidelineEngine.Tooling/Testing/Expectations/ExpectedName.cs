using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>A name in an expectation, and what of the pack it should name.</summary>
internal readonly record struct ExpectedName(ScalarNode Written, NameKind Kind);

/// <summary>What a name of an expectation names.</summary>
internal enum NameKind
{
    Guideline,
    Criterion,
    Statement,
    Caution,
    Advisory,
    Question,
    Row,
}
