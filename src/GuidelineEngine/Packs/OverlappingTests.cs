namespace GuidelineEngine.Packs;

/// <summary>Whether tests that stand together may be impossible to meet together.</summary>
internal static class OverlappingTests
{
    /// <summary>True where two leaves ask about the same fact, field or list, a leaf asks only for a finding, or is of every drug.</summary>
    public static bool In(params IReadOnlyList<Formula?> formulas)
    {
        var seen = new HashSet<object>();
        foreach (var leaf in formulas.OfType<Formula>().SelectMany(formula => formula.Leaves()))
        {
            if (leaf is FactTest { Comparison: null } || IsOverAList(leaf) || !seen.Add(AskedAbout(leaf)))
                return true;
        }
        return false;
    }

    // Which other drugs there may be is asked, and not supposed; and what a list of drugs is searched for may be the request's
    // own course, which is never an entry.
    private static bool IsOverAList(Formula leaf) =>
        leaf is ListTest { List: ListName.CurrentMedications or ListName.Medications or ListName.TakenTogether }
        or FactTest { Fact.Derivation: { OverEverything: true } or { Rule: DerivationRule.MorphineEquivalent } };

    // Facts that are worked out from one field of the case stand and fall with it.
    private static object AskedAbout(Formula leaf) => leaf switch
    {
        FactTest { Fact: { Derivation: { IsAskedThroughFields: true } derivation } } => derivation.Rule switch
        {
            DerivationRule.CourseDuration or DerivationRule.ClassDuration or DerivationRule.Phase => CaseField.Since,
            DerivationRule.DailyDose or DerivationRule.MorphineEquivalent or DerivationRule.DaysSupply => CaseField.Sig,
            DerivationRule.VisitsBefore => CaseField.Treatments,
            DerivationRule.TimeSinceInjury or DerivationRule.InjuryDate => CaseField.InjuryDate,
            var rule => rule,
        },
        FactTest test => test.Fact.Name,
        ListTest { List: ListName.Diagnoses } => CaseField.DiagnosesComplete,
        ListTest { List: ListName.Treatments } => CaseField.Treatments,
        _ => CaseField.MedicationsComplete,
    };
}
