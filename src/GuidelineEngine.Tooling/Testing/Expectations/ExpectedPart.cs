using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>A name, and the word expected for it.</summary>
internal readonly record struct ExpectedPart(ScalarNode Name, ScalarNode Expected);
