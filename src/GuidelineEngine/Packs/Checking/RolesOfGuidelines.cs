using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A guideline has a role for its criteria, and <c>never</c> has its ground.</summary>
internal static class RolesOfGuidelines
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        var guideline = written.Guideline;
        if (guideline.IsNever && guideline.NeverRestsOn.Count == 0 && written.Node["rests_on"] is null)
            diagnostics.Report(DiagnosticCatalogue.NeverWithoutGround, written.Place("certify_when"));
        if (!guideline.IsNever && written.Node["rests_on"] is not null)
            diagnostics.Report(DiagnosticCatalogue.GroundWithoutNever, written.Place("rests_on"));
        if (!guideline.Decides && guideline.ReferWhen.Count + guideline.Cautions.Count + guideline.Expects.Count + guideline.Advises.Count == 0
            && written.HasWholeRoles)
            diagnostics.Report(DiagnosticCatalogue.NoRole, written.Place("guideline"), guideline.Id);
    }
}
