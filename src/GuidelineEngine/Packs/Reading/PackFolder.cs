using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>The files of a pack sorted by what they hold.</summary>
internal sealed class PackFolder
{
    private static readonly string[] RootFiles = ["pack.yaml", "sources.yaml", "facts.yaml", "equivalence.yaml", "formulary.yaml"];
    private readonly DiagnosticBag diagnostics;
    private readonly DocumentLimits limits;

    public PackFolder(PackFiles files, DiagnosticBag diagnostics, DocumentLimits limits)
    {
        (this.diagnostics, this.limits) = (diagnostics, limits);
        foreach (var file in files.All)
            Sort(file);
    }

    public PackFile? Description { get; private set; }
    public PackFile? Sources { get; private set; }
    public PackFile? Facts { get; private set; }
    public PackFile? Formulary { get; private set; }
    public List<PackFile> Drugs { get; } = [];
    public List<PackFile> Services { get; } = [];
    public List<PackFile> Guidelines { get; } = [];
    public List<PackFile> Policies { get; } = [];

    /// <summary>The files whose text could not be made into a mapping.</summary>
    public List<PackFile> UnreadFiles { get; } = [];

    /// <summary>The mapping that a file holds; null, and reported, when it holds none.</summary>
    public MappingNode? Open(PackFile? file)
    {
        if (file is null)
            return null;
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
                Description = file;
                break;
            case "sources.yaml":
                Sources = file;
                break;
            case "facts.yaml":
                Facts = file;
                break;
            case "equivalence.yaml":
                Drugs.Add(file);
                break;
            case "formulary.yaml":
                Formulary = file;
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
