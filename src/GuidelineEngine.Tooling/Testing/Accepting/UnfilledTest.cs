using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Accepting;

/// <summary>A test whose author has not said yet what it expects.</summary>
internal sealed record UnfilledTest(string Name, MappingNode Case, MappingNode Expect);
