using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A guideline is named after its file, and no two have one name.</summary>
internal static class Identity
{
    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        PlacedGuideline? before = null;
        foreach (var placed in pack.Guidelines)
        {
            var id = placed.Guideline.Id;
            if (before?.Guideline.Id == id)
                diagnostics.Report(DiagnosticCatalogue.DuplicateGuideline, placed.Guideline.Span, id, before.Guideline.Span);
            else
                before = placed;
            if (id != placed.File.Name)
                diagnostics.Report(DiagnosticCatalogue.FileNameIsNotId, placed.Guideline.Span, id, placed.File.Name);
        }
    }
}
