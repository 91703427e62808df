using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary><c>must_be_known</c> stands on cautions, and on what a record can show.</summary>
internal static class CautionsToBeKnown
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        foreach (var criterion in written.Guideline.Criteria.Where(criterion => criterion.MustBeKnown))
        {
            var place = written.Place("criteria", criterion.Name, "must_be_known");
            if (!written.Guideline.Cautions.Contains(criterion.Index))
            {
                if (written.HasWholeRoles && !written.HasUnknownNames)
                    diagnostics.Report(DiagnosticCatalogue.MustBeKnownOutsideCautions, place, criterion.Name);
            }
            else if (criterion.Facts().FirstOrDefault(fact => fact.Kind == FactKind.Judgement) is { } judgement)
                diagnostics.Report(DiagnosticCatalogue.JudgementMustBeKnown, place, judgement.Name);
        }
    }
}
