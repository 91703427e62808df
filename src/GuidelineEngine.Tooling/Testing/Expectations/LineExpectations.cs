namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>What is expected of one request line; without its id of the only one.</summary>
internal sealed record LineExpectations(string? Request, IReadOnlyList<Expectation> All);
