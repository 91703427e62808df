using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Testing.Accepting;

/// <summary>A stretch of a file, and what is to stand there instead.</summary>
internal readonly record struct SourceEdit(SourceSpan Span, string Text);
