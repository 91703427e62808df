using GuidelineEngine.Diagnostics;

namespace GuidelineEngine;

/// <summary>A rule pack that cannot be used; its message lists every mistake with file, line and column.</summary>
public sealed class InvalidRulePackException : Exception
{
    /// <summary>With no mistakes to name.</summary>
    public InvalidRulePackException()
    {
    }

    /// <summary>With a message of its own.</summary>
    public InvalidRulePackException(string message)
        : base(message)
    {
    }

    /// <summary>With a message of its own and what caused it.</summary>
    public InvalidRulePackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal InvalidRulePackException(IReadOnlyList<Diagnostic> diagnostics, Func<string, string?> textOf)
        : base(DiagnosticText.Render(diagnostics, textOf)) => Diagnostics = diagnostics;

    /// <summary>The mistakes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [];
}
