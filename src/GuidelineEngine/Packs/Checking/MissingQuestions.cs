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
            if (test.List.QuestionField() is { } field)
                yield return (field, "a test of `" + PackWords.Of(test.List) + "`");
        }
        foreach (var kind in pack.Guidelines.SelectMany(written => written.Guideline.Criteria).Select(criterion => criterion.Allows?.Kind).OfType<AllowanceKind>().Distinct().Order())
        {
            foreach (var field in FieldsOf(kind))
                yield return (field, "an allowance of " + PackWords.Of(kind));
        }
        foreach (var field in pack.Formulary is { } formulary ? FieldsOf(formulary) : [])
            yield return (field, "the formulary");
        if (pack.Policy is null)
            yield break;
        foreach (var field in OfGates)
            yield return (field, "the policy");
    }

    internal static CaseField[] FieldsOf(AllowanceKind kind) => kind switch
    {
        AllowanceKind.Supply => [CaseField.Quantity, CaseField.Sig, CaseField.Refills],
        AllowanceKind.Dose => [],
        _ => [CaseField.Item],
    };

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
        DerivationRule.TimeSinceInjury or DerivationRule.InjuryDate => [CaseField.InjuryDate],
        DerivationRule.Age => [CaseField.Age],
        DerivationRule.Sex => [CaseField.Sex],
        DerivationRule.DailyDose when !derivation.OverEverything => [CaseField.Sig],
        DerivationRule.DailyDose or DerivationRule.MorphineEquivalent => [CaseField.Sig, CaseField.MedicationsComplete],
        DerivationRule.DaysSupply => [CaseField.Sig, CaseField.Quantity],
        DerivationRule.Refills => [CaseField.Refills],
        DerivationRule.VisitsBefore => [CaseField.Treatments],
        DerivationRule.VisitsRequested or DerivationRule.WeeksRequested or DerivationRule.VisitsPerWeek or DerivationRule.LevelsRequested
            or DerivationRule.HoursRequested or DerivationRule.DaysRequested or DerivationRule.Acquisition or DerivationRule.Approach => [CaseField.Item],
        DerivationRule.BodyPart => [CaseField.BodyPart],
        DerivationRule.AfterSurgery => [CaseField.Surgery],
        _ => [],
    };

    // A question that could not be read was reported where it stands.
    private static bool IsWritten(MappingNode file, CaseField field) =>
        (file["questions"] as MappingNode)?[PackWords.Of(field)] is not null;
}
