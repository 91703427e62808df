using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>An allowance admits something, and limits what its guideline is about.</summary>
internal static class Allowances
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        var scope = written.Guideline.AppliesTo;
        foreach (var criterion in written.Guideline.Criteria)
        {
            if (criterion.Allows is not { } allowance)
                continue;
            var kind = PackWords.Of(allowance.Kind);
            var place = written.Place("criteria", criterion.Name, "allows", kind);
            if (allowance.Most < 1 || allowance.Trial is { Count: 0 })
                diagnostics.Report(DiagnosticCatalogue.NothingAllowed, place, kind, allowance.Limit);
            if (IsOfDrugs(scope) ? allowance.IsOfAService : scope.IsOfServices && !allowance.IsOfAService)
                diagnostics.Report(DiagnosticCatalogue.AllowanceOfAnotherKind, place, kind, scope.IsOfServices ? "services" : "drugs");
        }
    }

    private static bool IsOfDrugs(Scope scope) => scope.DrugClasses.Count + scope.Ingredients.Count + scope.Routes.Count > 0;
}
