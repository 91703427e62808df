using GuidelineEngine.Diagnostics;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>A guideline applies to some product, or to a service.</summary>
internal static class Applicability
{
    public static void Check(WrittenGuideline written, DiagnosticBag diagnostics)
    {
        var (scope, drugs) = (written.Guideline.AppliesTo, written.Drugs);
        if (drugs.Products.Count > 0 && !Covers(scope, drugs) && KnowsNames(scope, drugs))
            diagnostics.Report(DiagnosticCatalogue.AppliesToNothing, written.Place("applies_to"), written.Guideline.Id);
    }

    private static bool Covers(Scope scope, DrugCatalogue drugs) =>
        scope.IsOfServices
            ? scope.DrugClasses.Count + scope.Ingredients.Count + scope.Routes.Count == 0
            : drugs.CoveredBy(scope).Any();

    // A name that is not known was reported where it stands.
    private static bool KnowsNames(Scope scope, DrugCatalogue drugs) =>
        scope.DrugClasses.All(name => drugs.Class(name) is not null)
        && scope.Ingredients.All(name => drugs.Products.Any(product => product.Ingredients.Contains(name)))
        && scope.Routes.All(name => drugs.Products.Any(product => product.Route == name));
}
