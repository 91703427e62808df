namespace GuidelineEngine.Packs;

/// <summary>Everything that a pack cites.</summary>
internal static class PackStatements
{
    /// <summary>The statements of guidelines, of what sources are silent on, of the policy and of the formulary.</summary>
    public static IEnumerable<Statement> Of(IEnumerable<Guideline> guidelines, IEnumerable<Source> sources, ReviewPolicy? policy, Formulary? formulary) =>
        guidelines.SelectMany(guideline => guideline.Statements)
            .Concat(sources.SelectMany(source => source.SilentOn).Select(silence => silence.Statement))
            .Concat(policy?.Statements ?? [])
            .Concat(formulary?.Statements ?? []);

    /// <summary>All of a pack's.</summary>
    public static IEnumerable<Statement> Of(RulePack pack) => Of(pack.Guidelines, pack.Sources, pack.Policy, pack.Formulary);
}
