
namespace GuidelineEngine.Packs;

/// <summary>One layer of a pack: a folder of YAML, and the digest of what it holds.</summary>
/// <param name="Id">The pack's id.</param>
/// <param name="Version">The version that its author gave it.</param>
/// <param name="Sha256">SHA-256 over its files in order of their paths, in lower-case hexadecimal.</param>
public sealed record PackLayer(string Id, string Version, string Sha256);

/// <summary>A checked rule pack as written: sources, facts, drugs, guidelines and policies. Immutable and thread-safe.</summary>
public sealed class RulePack
{
    internal RulePack() { }

    /// <summary>The id of the outermost layer.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>Its layers, the outermost last.</summary>
    public required IReadOnlyList<PackLayer> Layers { get; init; }

    /// <summary>The ids of its guidelines, in ordinal order.</summary>
    public IReadOnlyList<string> GuidelineIds => [.. Guidelines.Select(guideline => guideline.Id)];

    internal IReadOnlyList<Source> Sources { get; init; } = [];
    internal IReadOnlyList<Fact> Facts { get; init; } = [];
    internal IReadOnlyDictionary<CaseField, CaseFieldQuestion> Questions { get; init; } = new Dictionary<CaseField, CaseFieldQuestion>();
    internal DrugCatalogue Drugs { get; init; } = DrugCatalogue.Empty;
    internal ServiceCatalogue Services { get; init; } = ServiceCatalogue.Empty;

    /// <summary>In ordinal order of their ids, whatever the order of the files.</summary>
    internal IReadOnlyList<Guideline> Guidelines { get; init; } = [];

    internal ReviewPolicy? Policy { get; init; }

    /// <summary>The same pack with other guidelines, sources, or another policy, as a what-if: its layers keep their digests.</summary>
    internal RulePack With(IReadOnlyList<Guideline>? guidelines = null, ReviewPolicy? policy = null, IReadOnlyList<Source>? sources = null) => new()
    {
        Id = Id,
        Title = Title,
        Layers = Layers,
        Sources = sources ?? Sources,
        Facts = Facts,
        Questions = Questions,
        Drugs = Drugs,
        Services = Services,
        Guidelines = guidelines ?? Guidelines,
        Policy = policy ?? Policy,
        Formulary = Formulary,
    };

    /// <summary>The question that asks for a field; null where the pack has none. Whether the treatments are all may be part of asking for them.</summary>
    internal CaseFieldQuestion? QuestionFor(CaseField field) =>
        Questions.TryGetValue(field, out var question) ? question
        : field == CaseField.TreatmentsComplete ? Questions.GetValueOrDefault(CaseField.Treatments)
        : null;

    /// <summary>Whether any test looks through the treatments.</summary>
    internal bool TestsTreatments => (testsTreatments ??= new Known(Guidelines
        .SelectMany(guideline => guideline.Criteria.Select(criterion => criterion.When).Append(guideline.AppliesWhen).Append(guideline.Source.Condition))
        .OfType<Formula>()
        .SelectMany(formula => formula.Leaves())
        .Any(leaf => leaf is ListTest { List: ListName.Treatments }))).Value;

    private Known? testsTreatments;

    private sealed record Known(bool Value);

    /// <summary>The drug formulary; null where the pack holds none.</summary>
    internal Formulary? Formulary { get; init; }

    /// <summary>The drug classes that deciding guidelines dispatch on: what "this class" means to a course's duration.</summary>
    internal IReadOnlySet<string> DecidingClasses => field ??= Guidelines
        .Where(guideline => guideline.Decides)
        .SelectMany(guideline => guideline.AppliesTo.DrugClasses)
        .ToHashSet(StringComparer.Ordinal);
}
