using GuidelineEngine.Packs;

namespace GuidelineEngine.Cases;

/// <summary>The facts that a case can state, by name.</summary>
internal sealed class CaseVocabulary(IReadOnlyList<Fact> facts)
{
    // A name that would identify a person is refused wherever it stands, also where a pack has given it to a fact.
    private readonly Dictionary<string, Fact> byName = facts.Where(fact => !CaseSetting.IsPersonal(fact.Name)).ToDictionary(fact => fact.Name, StringComparer.Ordinal);

    /// <summary>The fact of that name; null when there is none.</summary>
    public Fact? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The names of what a finding may be about, those of <paramref name="scope"/> first.</summary>
    public IEnumerable<string> Stateable(FactScope scope) => facts
        .Where(IsStateable)
        .OrderBy(fact => fact.Scope == scope ? 0 : 1).ThenBy(fact => fact.Name, StringComparer.Ordinal)
        .Select(fact => fact.Name);

    /// <summary>Whether a finding can give it: it is observed, or a comparison that may be stated outright.</summary>
    public static bool IsStateable(Fact fact) => fact.Derivation is not { MayBeStated: false };

    /// <summary>The entries of a case from which a derived fact is worked out, for a message.</summary>
    public static string WorkedOutFrom(Derivation derivation) => derivation.Rule switch
    {
        DerivationRule.CourseDuration or DerivationRule.Phase => "state `since` of the request",
        DerivationRule.ClassDuration => "state `since` of the request, and `since` of the drugs of its class under `medications`",
        DerivationRule.Purpose => "state `purpose` of the request",
        DerivationRule.TimeSinceInjury => "state `date` under `injury`",
        DerivationRule.Age => "state `age` under `patient`",
        DerivationRule.Sex => "state `sex` under `patient`",
        DerivationRule.DaysSupply => "state `days_supply` of the request, or its `quantity` and `sig`",
        DerivationRule.Refills => "state `refills` of the request",
        DerivationRule.Acquisition => "state `acquisition` of the request",
        DerivationRule.Approach => "state `approach` of the request",
        DerivationRule.BodyPart => "state `body_part` of the request",
        _ => "state `sig` and `quantity` of the request, and what else is taken under `medications`",
    };
}
