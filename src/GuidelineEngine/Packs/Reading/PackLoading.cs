using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Packs.Reading;

/// <summary>What came of reading a pack: the pack, or why there is none.</summary>
public sealed class PackLoading
{
    private readonly IReadOnlyList<PackFiles> _layers;

    internal PackLoading(RulePack? pack, IReadOnlyList<Diagnostic> diagnostics, params IReadOnlyList<PackFiles> layers) =>
        (Pack, Diagnostics, _layers) = (pack, diagnostics, layers);

    /// <summary>The pack as it was checked.</summary>
    internal WrittenPack? Written { get; init; }

    /// <summary>What the readers shared, so that one file can be read anew beside the others; null where the files were not read.</summary>
    internal PackReading? Reading { get; init; }

    /// <summary>The files of each layer, the outermost last.</summary>
    internal IReadOnlyList<PackFiles> Layers => _layers;

    /// <summary>The checked pack; null when any diagnostic is an error.</summary>
    public RulePack? Pack { get; }

    /// <summary>Every mistake in every file, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The text of a file of any layer as a diagnostic names it, to show the line; null when there is none.</summary>
    public string? TextOf(string file) => _layers.Select(files => files.TextOf(file)).FirstOrDefault(text => text is not null);

    /// <summary>All diagnostics as text for a terminal, with a line of counts at the end.</summary>
    public string Render() => DiagnosticText.Render(Diagnostics, TextOf);
}
