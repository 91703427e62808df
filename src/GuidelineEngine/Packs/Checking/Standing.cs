using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A guideline does no more than its source may: a law holds none, safety never decides, and what is not held has none.</summary>
internal static class Standing
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        var (guideline, source) = (written.Guideline, written.Guideline.Source);
        if (!source.IsHeld)
            diagnostics.Report(DiagnosticCatalogue.GuidelineOfSourceNotHeld, written.Place("source"), source.Id);
        if (source.Standing == SourceStanding.Law)
            diagnostics.Report(DiagnosticCatalogue.GuidelineOfLaw, written.Place("source"), source.Id);
        else if (source.Standing == SourceStanding.Safety && guideline.Decides)
            diagnostics.Report(DiagnosticCatalogue.SafetyDecides, written.Place("certify_when"), source.Id);
    }
}
