namespace GuidelineEngine.Packs.Reading;

/// <summary>One file of a pack, before its text is made.</summary>
/// <param name="Path">Where it stands in the pack, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record PackFileBytes(string Path, byte[] Bytes);
