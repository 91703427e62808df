using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Tooling.Testing.Expectations;

/// <summary>Reads one key of <c>expect</c>; null, and reported, when nothing can be made of it.</summary>
internal delegate Expectation? ExpectationReading(MappingEntry written, DiagnosticBag diagnostics);
