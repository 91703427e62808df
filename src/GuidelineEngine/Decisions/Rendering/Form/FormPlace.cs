using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Where the answer about a field of the case file goes.</summary>
/// <param name="IsOfCase">Whether it stands at the root, not in the request.</param>
/// <param name="Paths">The keys that it fills, each as the way down to it.</param>
internal sealed record FormPlace(bool IsOfCase, IReadOnlyList<IReadOnlyList<string>> Paths)
{
    private static readonly Dictionary<string, FormPlace> ByName = Enum.GetValues<CaseField>().ToDictionary(Name, Of, StringComparer.Ordinal);

    /// <summary>The place for a field by the name under which it is asked; null for a fact of the vocabulary.</summary>
    public static FormPlace? FieldOf(string name) => ByName.GetValueOrDefault(name);

    private static FormPlace Of(CaseField field) => field switch
    {
        CaseField.Supply => Request(["supply", "last_fill"], ["supply", "quantity"], ["supply", "days"]),
        CaseField.BodyPart => Request(["for", "body_part"]),
        CaseField.Since or CaseField.Sig or CaseField.Quantity or CaseField.Refills or CaseField.Purpose or CaseField.Item => Request([Name(field)]),
        CaseField.InjuryDate => Root(["injury", "date"]),
        CaseField.Age or CaseField.Sex => Root(["patient", Name(field)]),
        CaseField.ClaimStatus => Root(["claim", "status"]),
        CaseField.AcceptedParts => Root(["claim", "accepted"], ["claim", "disputed"]),
        CaseField.RfaComplete => Root(["rfa", "signed"], ["rfa", "all_lines"], ["rfa", "specific"], ["rfa", "substantiated"]),
        CaseField.RfaReceived => Root(["rfa", "received", "at"], ["rfa", "received", "by"]),
        CaseField.RfaDated => Root(["rfa", "dated"]),
        CaseField.MedicationsComplete => Root(["medications_complete"], ["medications"]),
        CaseField.Treatments or CaseField.TreatmentsComplete => Root(["treatments_complete"], ["treatments"]),
        CaseField.Surgery => Root(["surgery", "procedure"], ["surgery", "date"]),
        CaseField.DiagnosesComplete => Root(["diagnoses_complete"], ["diagnoses"]),
        _ => Root([Name(field)]),
    };

    private static FormPlace Request(params IReadOnlyList<string>[] paths) => new(false, paths);

    private static FormPlace Root(params IReadOnlyList<string>[] paths) => new(true, paths);

    // MedicationsComplete is asked for as medications_complete.
    private static string Name(CaseField field) =>
        string.Concat(field.ToString().Select((letter, at) => char.IsUpper(letter) ? (at == 0 ? "" : "_") + char.ToLowerInvariant(letter) : letter.ToString()));
}
