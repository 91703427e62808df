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

    /// <summary>A pack that is called <c>ours</c> and extends this one, unless its files say otherwise.</summary>
    public static PackFiles Under(IEnumerable<KeyValuePair<string, string>> files)
    {
        var texts = new Dictionary<string, string>(files, StringComparer.Ordinal);
        texts.TryAdd("pack.yaml", "pack: ours\nversion: 1.0.0\nlanguage: 1\ntitle: Ours\nextends: minimal\n");
        return PackFiles.InMemory(texts).WithExtended("minimal", PackFiles.InMemory(Texts()));
    }

    /// <summary>The same with the files of a folder.</summary>
    public static PackFiles Under(string folder) => Under(TextsOf(folder));

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
