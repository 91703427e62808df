namespace GuidelineEngine.Diagnostics;

/// <summary>One mistake in a file: which, where, and how it might be mended.</summary>
/// <param name="Descriptor">The kind of mistake.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Hint">How this one might be mended, such as the nearest name; null when there is nothing particular to say.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, string Message, string? Hint)
{
    /// <summary>The stable id of its kind.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How grave it is.</summary>
    public Severity Severity => Descriptor.Severity;
}
