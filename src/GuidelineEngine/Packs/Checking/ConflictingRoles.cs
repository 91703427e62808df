using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>
/// No criterion counts both for a request and against it: met, it would certify and take the certification away at once. Under
/// <c>not</c> in <c>certify_when</c> it counts against, so that a danger may stand there as well.
/// </summary>
internal static class ConflictingRoles
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        var roles = new Roles(written.Guideline);
        foreach (var criterion in written.Guideline.Criteria.Where(criterion => roles.IsWanted(criterion.Index) && roles.IsDanger(criterion.Index)))
        {
            var danger = written.Guideline.Cautions.Contains(criterion.Index) ? "cautions" : "refer_when";
            var wanted = written.Guideline.Expects.Contains(criterion.Index) ? "expects" : "certify_when";
            diagnostics.Report(DiagnosticCatalogue.ConflictingRoles, Places.OfName(written.Node, danger, criterion.Name), criterion.Name, wanted, danger);
        }
    }
}
