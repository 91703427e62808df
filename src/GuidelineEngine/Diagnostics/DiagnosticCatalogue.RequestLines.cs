namespace GuidelineEngine.Diagnostics;

// GE13xx: reading request lines.
public static partial class DiagnosticCatalogue
{
    private static IEnumerable<DiagnosticDescriptor> RequestLinesGroup => [];
}
