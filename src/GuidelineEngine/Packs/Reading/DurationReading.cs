using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Terms;

namespace GuidelineEngine.Packs.Reading;

/// <summary>Reads a length of time with its unit.</summary>
internal static class DurationReading
{
    /// <summary>The duration; null, and reported, when it is none.</summary>
    public static Duration? Read(ScalarNode scalar, DiagnosticBag diagnostics, string what)
    {
        if (Duration.TryParse(scalar.Text, out var duration))
            return duration;
        diagnostics.Report(DiagnosticCatalogue.NotADuration, scalar.Span, what, scalar.Text);
        return null;
    }
}
