using GuidelineEngine.Decisions;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>What an expectation is held against: a request line's decision, and the case's around it.</summary>
internal readonly record struct Shown(CaseDecision Case, RequestDecision Request);
