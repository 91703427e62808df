namespace GuidelineEngine.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Nothing can be decided until it is mended.</summary>
    Error,

    /// <summary>It can be decided, but is probably not what the author meant.</summary>
    Warning,
}

/// <summary>One kind of mistake that an author can make, as the catalogue declares it.</summary>
/// <param name="Id">The stable id, such as <c>GE1004</c>.</param>
/// <param name="Title">A few words that name the mistake.</param>
/// <param name="Message">What was found, then what was expected: one lower-case sentence with the holes <c>{0}</c>, <c>{1}</c> ….</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Help">How to mend it.</param>
public sealed record DiagnosticDescriptor(string Id, string Title, string Message, Severity Severity, string Help);
