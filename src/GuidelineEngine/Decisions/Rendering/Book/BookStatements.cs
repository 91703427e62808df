using GuidelineEngine.Packs;

namespace GuidelineEngine.Decisions.Rendering;

/// <summary>Everything that a pack says of its sources: in guidelines, in declared silences, in the policy and in the formulary.</summary>
internal static class BookStatements
{
    public static IReadOnlyList<Statement> Of(RulePack pack) =>
    [
        .. pack.Guidelines.SelectMany(guideline => guideline.Statements),
        .. Silences(pack).Select(silence => silence.Statement),
        .. pack.Policy?.Statements ?? [],
        .. pack.Formulary?.Statements ?? [],
    ];

    public static IEnumerable<Silence> Silences(RulePack pack) => pack.Sources.SelectMany(source => source.SilentOn);
}
