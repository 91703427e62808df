using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>The files of a pack, of all its layers from the innermost on, sorted by what they hold.</summary>
internal sealed class PackFolder
{
    private static readonly string[] RootFiles = ["pack.yaml", "sources.yaml", "facts.yaml", "equivalence.yaml", "formulary.yaml", "verification.yaml"];
    private readonly DiagnosticBag diagnostics;
    private readonly DocumentLimits limits;
    private readonly Dictionary<string, int> rankByFile = new(StringComparer.Ordinal);

    public PackFolder(IReadOnlyList<DescribedLayer> layers, DiagnosticBag diagnostics, DocumentLimits limits)
    {
        (this.diagnostics, this.limits) = (diagnostics, limits);
        for (var rank = 0; rank < layers.Count; rank++)
        {
            if (layers[rank].Root is null)
                UnreadFiles.Add(layers[rank].File);
            foreach (var file in layers[rank].Files.All)
            {
                rankByFile.TryAdd(file.ShownAs, rank);
                Sort(file with { Layer = layers[rank].Id });
            }
        }
    }

    public List<PackFile> Sources { get; } = [];
    public List<PackFile> Facts { get; } = [];
    public List<PackFile> Verifications { get; } = [];
    public List<PackFile> Formularies { get; } = [];
    public List<PackFile> Drugs { get; } = [];
    public List<PackFile> Services { get; } = [];
    public List<PackFile> Guidelines { get; } = [];
    public List<PackFile> Policies { get; } = [];

    /// <summary>The files whose text could not be made into a mapping.</summary>
    public List<PackFile> UnreadFiles { get; } = [];

    /// <summary>Which layer a file belongs to, the innermost being 0.</summary>
    public int Rank(PackFile file) => RankOf(file.ShownAs);

    /// <summary>Which layer a file belongs to, as a place names it.</summary>
    public int RankOf(string shownAs) => rankByFile.GetValueOrDefault(shownAs);

    /// <summary>What the layers hold of one file; null, and reported, when it cannot be read in each that has it.</summary>
    public IReadOnlyList<LayeredRoot>? OpenAll(List<PackFile> files)
    {
        var roots = files.Select(file => (file.Layer, Root: Open(file))).ToArray();
        return roots.Length == 0 || roots.Any(opened => opened.Root is null)
            ? null
            : [.. roots.Select(opened => new LayeredRoot(opened.Layer, opened.Root!))];
    }

    /// <summary>The mapping that a file holds; null, and reported, when it holds none.</summary>
    public MappingNode? Open(PackFile file)
    {
        var root = Open(file, diagnostics);
        if (root is null)
            UnreadFiles.Add(file);
        return root;
    }

    /// <summary>The same with another bag, for files that are read beside each other; who calls it notes that one could not be read.</summary>
    public MappingNode? Open(PackFile file, DiagnosticBag own) =>
        MappingReader.Over(DocumentReader.Read(file.ShownAs, file.Text, own, limits), own, "the file")?.Node;

    private void Sort(PackFile file)
    {
        switch (file.Path)
        {
            case "pack.yaml":
                break;
            case "sources.yaml":
                Sources.Add(file);
                break;
            case "facts.yaml":
                Facts.Add(file);
                break;
            case "verification.yaml":
                Verifications.Add(file);
                break;
            case "equivalence.yaml":
                Drugs.Add(file);
                break;
            case "formulary.yaml":
                Formularies.Add(file);
                break;
            default:
                if (FolderOf(file) is { } folder)
                    folder.Add(file);
                else
                    ReportUnexpected(file);
                break;
        }
    }

    private List<PackFile>? FolderOf(PackFile file) =>
        !file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? null
        : file.IsUnder("drugs/") ? Drugs
        : file.IsUnder("services/") ? Services
        : file.IsUnder("guidelines/") ? Guidelines
        : file.IsUnder("policies/") ? Policies
        : null;

    private void ReportUnexpected(PackFile file) => diagnostics.ReportWithHint(
        DiagnosticCatalogue.UnexpectedFile, new SourceSpan(file.ShownAs, SourcePosition.First, SourcePosition.First),
        Alternatives.DidYouMean(file.Path, RootFiles), file.Path);
}
