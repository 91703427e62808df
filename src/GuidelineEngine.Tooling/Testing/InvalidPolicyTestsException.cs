using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>Policy tests that cannot be used; its message lists every mistake with file, line and column.</summary>
public sealed class InvalidPolicyTestsException : Exception
{
    /// <summary>With no mistakes to name.</summary>
    public InvalidPolicyTestsException()
    {
    }

    /// <summary>With a message of its own.</summary>
    public InvalidPolicyTestsException(string message)
        : base(message)
    {
    }

    /// <summary>With a message of its own and what caused it.</summary>
    public InvalidPolicyTestsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal InvalidPolicyTestsException(IReadOnlyList<Diagnostic> diagnostics, Func<string, string?> textOf)
        : base(DiagnosticText.Render(diagnostics, textOf)) => Diagnostics = diagnostics;

    /// <summary>The mistakes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [];
}
