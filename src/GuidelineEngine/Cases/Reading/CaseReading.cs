using GuidelineEngine.Diagnostics;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Cases;

/// <summary>What came of reading a case file. Immutable.</summary>
public sealed class CaseReading
{
    internal CaseReading(ClinicalCase? clinicalCase, IReadOnlyList<Diagnostic> diagnostics)
    {
        Case = clinicalCase;
        Diagnostics = diagnostics;
    }

    /// <summary>The case; null when anything in the file is an error.</summary>
    public ClinicalCase? Case { get; }

    /// <summary>Every mistake in the file, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}

/// <summary>What a caller sets in place of what the file says, for a what-if; the decision names each. Null leaves the file's.</summary>
/// <param name="Stage">The stage of review, for every request.</param>
/// <param name="Reviewer">Who reviews.</param>
/// <param name="AsOf">The date at which the question is asked. Dates that the file states stay.</param>
public sealed record CaseOverrides(Stage? Stage = null, Reviewer? Reviewer = null, DateOnly? AsOf = null)
{
    /// <summary>Everything as the file says.</summary>
    public static CaseOverrides None { get; } = new();
}
