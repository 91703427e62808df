namespace GuidelineEngine.Diagnostics;

// GE118x: reading the law of a policy, its holidays and limits of time.
public static partial class DiagnosticCatalogue
{
    internal static readonly DiagnosticDescriptor UnknownHoliday = new(
        "GE1180", "Unknown holiday", "no holiday above this one is named `{0}`, expected the name of one", Severity.Error,
        "A holiday may follow only one that stands before it in the list. Correct the name, or move it below.");

    internal static readonly DiagnosticDescriptor NotOneCount = new(
        "GE1181", "Limit without its count", "the limit has not exactly one of `days`, `business_days` and `hours`, expected one, of at least 1", Severity.Error,
        "Write one of them: `business_days: 5`. Two limits of one kind are two entries of the list, of which the earliest stands.");

    private static IEnumerable<DiagnosticDescriptor> LawGroup => [UnknownHoliday, NotOneCount];
}
