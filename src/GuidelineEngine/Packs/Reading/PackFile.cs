namespace GuidelineEngine.Packs.Reading;

/// <summary>One file of a pack.</summary>
/// <param name="Path">Where it stands in the pack, with forward slashes: <c>guidelines/mtus/weaning.yaml</c>.</param>
/// <param name="Text">What it holds.</param>
/// <param name="ShownAs">How a diagnostic names it.</param>
public sealed record PackFile(string Path, string Text, string ShownAs)
{
    /// <summary>Its name without folders and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The id of the pack that it belongs to; empty until that was read.</summary>
    internal string Layer { get; init; } = "";

    internal bool IsUnder(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);
}
