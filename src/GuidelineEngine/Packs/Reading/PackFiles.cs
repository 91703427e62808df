using System.Reflection;

namespace GuidelineEngine.Packs.Reading;

/// <summary>The YAML files of one pack, in ordinal order of their paths. Immutable and thread-safe.</summary>
public sealed class PackFiles
{
    private const string ResourceRoot = "packs/";

    private PackFiles(string shownAs, IEnumerable<PackFile> files)
    {
        ShownAs = shownAs;
        All = [.. files.Where(file => IsOfThePack(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The folder or the built-in id, as the caller named it.</summary>
    public string ShownAs { get; }

    /// <summary>The files; empty where there is no such folder or built-in pack.</summary>
    public IReadOnlyList<PackFile> All { get; }

    /// <summary>The ids of the packs that the library carries.</summary>
    public static IReadOnlyList<string> BuiltInIds { get; } =
        [.. Resources(typeof(PackFiles).Assembly).Select(name => name.Path.Split('/')[1]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The files below a folder; files of its <c>tests</c> and <c>examples</c>, its list of topics and files that are not YAML are left out.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PackFiles FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        if (!Directory.Exists(folder))
            return new PackFiles(folder, []);
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        return new PackFiles(shown, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (file, path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(found => IsOfThePack(found.path))
            .Select(found => new PackFile(found.path, File.ReadAllText(found.file), shown is "." or "" ? found.path : shown + "/" + found.path)));
    }

    /// <summary>The pack that the library carries under <paramref name="id"/>, without any files.</summary>
    public static PackFiles BuiltIn(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return FromResources(typeof(PackFiles).Assembly, id);
    }

    /// <summary>The embedded resources of an assembly whose names begin with <c>packs/</c> and the id of the pack.</summary>
    public static PackFiles FromResources(Assembly assembly, string id)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var prefix = ResourceRoot + id + "/";
        return new PackFiles(id, Resources(assembly)
            .Where(resource => resource.Path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(resource => new PackFile(resource.Path[prefix.Length..], TextOf(assembly, resource.Name), id + resource.Path[(prefix.Length - 1)..])));
    }

    /// <summary>Files that exist only as text.</summary>
    /// <param name="files">Each file's path in the pack, with forward slashes, and its text.</param>
    public static PackFiles InMemory(IEnumerable<KeyValuePair<string, string>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new PackFiles("the pack", files.Select(file => new PackFile(file.Key, file.Value, file.Key)));
    }

    internal string? TextOf(string shownAs) => All.FirstOrDefault(file => file.ShownAs == shownAs)?.Text;

    private static bool IsOfThePack(string path) =>
        (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        && !path.StartsWith("tests/", StringComparison.Ordinal) && !path.StartsWith("examples/", StringComparison.Ordinal)
        && path != TopicsReader.File
        && !path.StartsWith('.');

    // A build on Windows writes the folders of a resource's name with the other slash.
    private static IEnumerable<(string Name, string Path)> Resources(Assembly assembly) =>
        assembly.GetManifestResourceNames().Select(name => (name, name.Replace('\\', '/')))
            .Where(resource => resource.Item2.StartsWith(ResourceRoot, StringComparison.Ordinal));

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
