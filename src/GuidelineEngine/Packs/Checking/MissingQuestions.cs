using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;
using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Packs.Checking;

/// <summary>What the engine can find missing in a case has a question.</summary>
internal static class MissingQuestions
{
    private static readonly CaseField[] OfGates =
    [
        CaseField.Item, CaseField.Supply, CaseField.ClaimStatus, CaseField.BodyPart, CaseField.AcceptedParts, CaseField.RfaComplete,
        CaseField.RfaReceived, CaseField.RfaDated, CaseField.PriorDecisions,
    ];

    public static void Check(WrittenPack pack, DiagnosticBag diagnostics)
    {
        if (pack.FactsFile is not { } file)
            return;
        var reported = new HashSet<CaseField>();
        foreach (var (field, reader) in Needed(pack))
        {
            if (!pack.Questions.ContainsKey(field) && !IsWritten(file, field) && reported.Add(field))
                diagnostics.Report(DiagnosticCatalogue.MissingQuestion, Places.At(file, "questions"), PackWords.Of(field), reader);
        }
    }

    private static IEnumerable<(CaseField Field, string Reader)> Needed(WrittenPack pack)
    {
        foreach (var fact in pack.Facts)
        {
            foreach (var field in fact.Derivation is { } derivation ? FieldsOf(derivation) : [])
                yield return (field, "`" + fact.Name + "`");
        }
        foreach (var test in WrittenTests.Of(pack).SelectMany(formula => formula.Leaves()).OfType<ListTest>())
        {
            if (test.List != ListName.OtherRequests)
                yield return (test.List == ListName.Diagnoses ? CaseField.DiagnosesComplete : CaseField.MedicationsComplete, "a test of `" + PackWords.Of(test.List) + "`");
        }
        if (pack.Guidelines.SelectMany(written => written.Guideline.Criteria).Any(criterion => criterion.Allows?.Supply is not null))
        {
            foreach (var field in (CaseField[])[CaseField.Quantity, CaseField.Sig, CaseField.Refills])
                yield return (field, "an allowance of supply");
        }
        foreach (var field in pack.Formulary is { } formulary ? FieldsOf(formulary) : [])
            yield return (field, "the formulary");
        if (pack.Policy is null)
            yield break;
        foreach (var field in OfGates)
            yield return (field, "the policy");
    }

    private static IEnumerable<CaseField> FieldsOf(Formulary formulary)
    {
        yield return CaseField.Item;
        var conditions = formulary.EveryRule.SelectMany(rule => new[] { rule.Conditions, rule.Conditions.Unless }).OfType<FillConditions>().ToList();
        if (conditions.Any(condition => condition.DaysAfterInjury is not null || condition.InjuredBefore is not null))
            yield return CaseField.InjuryDate;
        if (conditions.Any(condition => condition.Purposes.Count > 0))
            yield return CaseField.Purpose;
        foreach (var field in conditions.Any(condition => condition.MostDays is not null || condition.WithinListLimit is not null) ? (CaseField[])[CaseField.Quantity, CaseField.Sig, CaseField.Refills] : [])
            yield return field;
    }

    /// <summary>The fields of the case that a derived fact is worked out from.</summary>
    internal static CaseField[] FieldsOf(Derivation derivation) => derivation.Rule switch
    {
        DerivationRule.CourseDuration or DerivationRule.Phase => [CaseField.Since],
        DerivationRule.ClassDuration => [CaseField.Since, CaseField.MedicationsComplete],
        DerivationRule.Purpose => [CaseField.Purpose],
        DerivationRule.TimeSinceInjury => [CaseField.InjuryDate],
        DerivationRule.Age => [CaseField.Age],
        DerivationRule.Sex => [CaseField.Sex],
        DerivationRule.DailyDose when !derivation.OverEverything => [CaseField.Sig],
        DerivationRule.DailyDose or DerivationRule.MorphineEquivalent => [CaseField.Sig, CaseField.MedicationsComplete],
        DerivationRule.DaysSupply => [CaseField.Sig, CaseField.Quantity],
        DerivationRule.Refills => [CaseField.Refills],
        _ => [],
    };

    // A question that could not be read was reported where it stands.
    private static bool IsWritten(MappingNode file, CaseField field) =>
        (file["questions"] as MappingNode)?[PackWords.Of(field)] is not null;
}
