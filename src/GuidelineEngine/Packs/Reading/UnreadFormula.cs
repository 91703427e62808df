using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Stands where a test could not be read, so that the rest can still be checked. No loaded pack holds one.</summary>
internal sealed record UnreadFormula(SourceSpan Span) : Formula(Span);
