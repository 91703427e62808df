namespace GuidelineEngine.Cli;

/// <summary>The caller named something that cannot be read; the message is the whole of what is said.</summary>
internal sealed class InvalidInputException(string message) : Exception(message);
