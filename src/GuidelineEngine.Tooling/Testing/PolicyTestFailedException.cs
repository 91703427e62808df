namespace GuidelineEngine.Tooling.Testing;

/// <summary>A decision is not as expected; the message says what differs and why.</summary>
public sealed class PolicyTestFailedException : Exception
{
    /// <summary>With nothing to say.</summary>
    public PolicyTestFailedException()
    {
    }

    /// <summary>With a message of its own.</summary>
    public PolicyTestFailedException(string message)
        : base(message)
    {
    }

    /// <summary>With a message of its own and what caused it.</summary>
    public PolicyTestFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    // A runner prints the message behind the type's name: the report begins on a line of its own.
    internal PolicyTestFailedException(string report, IReadOnlyList<PolicyDifference> differences)
        : base("the decision is not as expected\n" + report) => Differences = differences;

    /// <summary>What differs.</summary>
    public IReadOnlyList<PolicyDifference> Differences { get; } = [];
}
