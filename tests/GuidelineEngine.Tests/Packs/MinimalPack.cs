using GuidelineEngine.Packs.Reading;

namespace GuidelineEngine.Tests.Packs;

/// <summary>The tiny valid pack of the folder <c>minimal-pack</c>, with whatever a test changes in it.</summary>
internal static class MinimalPack
{
    public static string Folder { get; } = Repository.Path("tests", "GuidelineEngine.Tests", "Packs", "minimal-pack");

    public static Dictionary<string, string> Texts() => TextsOf(Folder);

    /// <summary>The pack with the files of a folder laid over it; an empty file takes one away.</summary>
    public static PackFiles With(string overlay)
    {
        var texts = Texts();
        foreach (var (path, text) in TextsOf(overlay))
        {
            if (text.Length > 0)
                texts[path] = text;
            else
                texts.Remove(path);
        }
        return PackFiles.InMemory(texts);
    }

    /// <summary>What comes of the pack after some text in one of its files was replaced.</summary>
    public static PackLoading Replacing(string path, string old, string with)
    {
        var texts = Texts();
        texts[path].Should().Contain(old);
        texts[path] = texts[path].Replace(old, with, StringComparison.Ordinal);
        return RulePackReader.Read(PackFiles.InMemory(texts));
    }

    public static PackLoading Read() => RulePackReader.Read(PackFiles.InMemory(Texts()));

    private static Dictionary<string, string> TextsOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
