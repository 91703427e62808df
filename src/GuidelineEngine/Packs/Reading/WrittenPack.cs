using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>A pack as far as it could be read, with how it was written, for the checks.</summary>
internal sealed record WrittenPack
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>The layers, innermost first.</summary>
    public required IReadOnlyList<DescribedLayer> Layers { get; init; }

    /// <summary>Which layer a file belongs to, as a place names it, the innermost being 0.</summary>
    public required Func<string, int> RankOf { get; init; }

    /// <summary>What was checked against the published text.</summary>
    public required Verifications Verifications { get; init; }

    /// <summary>The file that says what the pack is; null where there is none.</summary>
    public MappingNode? Description { get; init; }

    public MappingNode? FactsFile { get; init; }
    public MappingNode? SourcesFile { get; init; }
    public MappingNode? PolicyFile { get; init; }
    public MappingNode? FormularyFile { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }
    public required IReadOnlyDictionary<CaseField, CaseFieldQuestion> Questions { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
    public required DrugCatalogue Drugs { get; init; }
    public required ServiceCatalogue Services { get; init; }

    /// <summary>By id, then by path: two of one id stand side by side.</summary>
    public required IReadOnlyList<PlacedGuideline> Guidelines { get; init; }

    public required ReviewPolicy? Policy { get; init; }

    /// <summary>The drug formulary; null where the pack holds none.</summary>
    public Formulary? Formulary { get; init; }

    /// <summary>Files that could not be read at all: what is missing may stand in one.</summary>
    public required IReadOnlyList<PackFile> UnreadFiles { get; init; }

    public bool HasUnreadFiles => UnreadFiles.Count > 0;
}
