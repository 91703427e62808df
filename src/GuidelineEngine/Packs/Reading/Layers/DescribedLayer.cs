using GuidelineEngine.Diagnostics;
using GuidelineEngine.Documents;

namespace GuidelineEngine.Packs.Reading;

/// <summary>One layer of a pack, as its <c>pack.yaml</c> describes it.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Root">What <c>pack.yaml</c> holds; null, and reported, where it holds no mapping.</param>
/// <param name="Description">What it says.</param>
internal sealed record DescribedLayer(PackFiles Files, MappingNode? Root, PackDescription Description)
{
    public string Id => Description.Id;

    /// <summary>The file that describes it.</summary>
    public PackFile File => Files.All.First(file => file.Path == LayersReader.DescriptionFile);

    /// <summary>Where it says which pack it is.</summary>
    public SourceSpan Place => Root is { } root ? Places.At(root, "pack") : new SourceSpan(File.ShownAs, SourcePosition.First, SourcePosition.First);
}

/// <summary>What a <c>pack.yaml</c> says.</summary>
/// <param name="Id">The pack's id; empty where it could not be read.</param>
/// <param name="Version">The version that its author gave it.</param>
/// <param name="Title">What it is, in a line.</param>
/// <param name="Extends">The pack that it extends: a built-in id or a folder; null where it extends none.</param>
internal sealed record PackDescription(string Id, string Version, string Title, ScalarNode? Extends);
