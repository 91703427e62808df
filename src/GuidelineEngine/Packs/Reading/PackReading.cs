using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs.Reading;

/// <summary>What the readers of a pack share: where mistakes go, and the names that were read before.</summary>
internal sealed class PackReading
{
    public DiagnosticBag Diagnostics { get; init; } = new();
    public Vocabulary Facts { get; set; } = Vocabulary.Empty;
    /// <summary>Every name that a test may mean, for suggestions.</summary>
    public IEnumerable<string> FactNames => Facts.Names.Concat(UnreadFacts.Known);

    public DrugCatalogue Drugs { get; set; } = DrugCatalogue.Empty;

    public ServiceCatalogue Services { get; set; } = ServiceCatalogue.Empty;

    public KnownDrugNames DrugNames { get; set; } = new(DrugCatalogue.Empty);
    public IReadOnlyDictionary<string, Source> Sources { get; set; } = new Dictionary<string, Source>();

    /// <summary>What was checked against the published text.</summary>
    public Verifications Verifications { get; set; } = Verifications.None;

    /// <summary>Facts that are declared and could not be read: no test of them is a mistake of the test.</summary>
    public UnreadNames UnreadFacts { get; init; } = new();

    public UnreadNames UnreadSources { get; init; } = new();

    /// <summary>The same names with a bag of its own, for one file beside others.</summary>
    public PackReading Apart() => new()
    {
        Facts = Facts,
        Drugs = Drugs,
        Services = Services,
        DrugNames = DrugNames,
        Sources = Sources,
        Verifications = Verifications,
        UnreadFacts = UnreadFacts,
        UnreadSources = UnreadSources,
    };
}
