using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>Every criterion stands in a role.</summary>
internal static class UnreachedCriteria
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        if (!written.HasWholeRoles || written.HasUnknownNames)
            return;
        var roles = new Roles(written.Guideline);
        foreach (var criterion in written.Guideline.Criteria.Where(criterion => !roles.IsReached(criterion.Index)))
            diagnostics.Report(DiagnosticCatalogue.UnreachedCriterion, criterion.Span, criterion.Name);
    }
}
