using System.Reflection;

namespace GuidelineEngine.Packs.Reading;

/// <summary>
/// The YAML files of one pack, in ordinal order of their paths, and where to find a pack that it extends. Immutable and thread-safe.
/// </summary>
public sealed class PackFiles
{
    private const string ResourceRoot = "packs/";
    private readonly Func<string, PackFiles?> extended;

    private PackFiles(string shownAs, IEnumerable<PackFile> files, Func<string, PackFiles?> extended)
    {
        (ShownAs, this.extended) = (shownAs, extended);
        All = [.. files.Where(file => IsOfThePack(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The folder or the built-in id, as the caller named it.</summary>
    public string ShownAs { get; }

    /// <summary>The files; empty where there is no such folder or built-in pack.</summary>
    public IReadOnlyList<PackFile> All { get; }

    /// <summary>The ids of the packs that the library carries.</summary>
    public static IReadOnlyList<string> BuiltInIds { get; } =
        [.. Resources(typeof(PackFiles).Assembly).Select(name => name.Path.Split('/')[1]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// The files below a folder; files of its <c>tests</c> and <c>examples</c>, its list of topics and files that are not YAML are left out. What its
    /// <c>pack.yaml</c> extends, a folder beside it or a built-in pack, is found when the pack is read.
    /// </summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PackFiles FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return FromFolder(folder, folder.Replace('\\', '/').TrimEnd('/'));
    }

    /// <summary>The pack that the library carries under <paramref name="id"/>, without any files.</summary>
    public static PackFiles BuiltIn(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return FromResources(typeof(PackFiles).Assembly, id);
    }

    /// <summary>The files of a pack that the library carries as they lie in it, in the order of <see cref="All"/>.</summary>
    internal static IEnumerable<PackFileBytes> BuiltInBytes(string id)
    {
        var assembly = typeof(PackFiles).Assembly;
        var prefix = ResourceRoot + id + "/";
        var names = assembly.GetManifestResourceNames();
        var paths = Array.ConvertAll(names, static name => name.Replace('\\', '/'));
        Array.Sort(paths, names, StringComparer.Ordinal);
        for (var i = 0; i < paths.Length; i++)
        {
            if (!paths[i].StartsWith(prefix, StringComparison.Ordinal) || !IsOfThePack(paths[i][prefix.Length..]))
                continue;
            using var resource = assembly.GetManifestResourceStream(names[i])!;
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            yield return new PackFileBytes(paths[i][prefix.Length..], bytes);
        }
    }

    /// <summary>The embedded resources of an assembly whose names begin with <c>packs/</c> and the id of the pack.</summary>
    public static PackFiles FromResources(Assembly assembly, string id)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var prefix = ResourceRoot + id + "/";
        return new PackFiles(id, Resources(assembly)
            .Where(resource => resource.Path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(resource => new PackFile(resource.Path[prefix.Length..], TextOf(assembly, resource.Name), id + resource.Path[(prefix.Length - 1)..])),
            name => Known(FromResources(assembly, name)) ?? BuiltInOrNone(name));
    }

    /// <summary>Files that exist only as text; they may extend a built-in pack, or what <see cref="WithExtended"/> names.</summary>
    /// <param name="files">Each file's path in the pack, with forward slashes, and its text.</param>
    public static PackFiles InMemory(IEnumerable<KeyValuePair<string, string>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new PackFiles("the pack", files.Select(file => new PackFile(file.Key, file.Value, file.Key)), BuiltInOrNone);
    }

    /// <summary>The same files, with the pack that <c>extends:</c> means by <paramref name="name"/>.</summary>
    /// <param name="name">The name as <c>pack.yaml</c> writes it.</param>
    /// <param name="files">The files of that pack; those without a place of their own are shown below the name.</param>
    public PackFiles WithExtended(string name, PackFiles files)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(files);
        var shown = files.All.Any(file => file.ShownAs == file.Path) ? files.ShownUnder(name + "/") : files;
        return new PackFiles(ShownAs, All, asked => asked == name ? shown : extended(asked));
    }

    /// <summary>The same files with one of them anew.</summary>
    internal PackFiles With(string path, string text)
    {
        var shown = ShownAs is "." or "" || All.Any(file => file.ShownAs == file.Path) ? path : ShownAs + "/" + path;
        return new PackFiles(ShownAs, All.Where(file => file.Path != path).Append(new PackFile(path, text, shown)), extended);
    }

    /// <summary>The pack that <c>extends:</c> means by a name; null where there is none.</summary>
    internal PackFiles? Extended(string name) => extended(name) is not { All.Count: > 0 } found ? null
        : All.Any(file => found.TextOf(file.ShownAs) is not null) ? found.ShownUnder("(below) ")
        : found;

    internal string? TextOf(string shownAs) => All.FirstOrDefault(file => file.ShownAs == shownAs)?.Text;

    // A place names one file of one layer: a folder of your own may have the name of a built-in pack.
    private PackFiles ShownUnder(string prefix) => new(ShownAs, All.Select(file => file with { ShownAs = prefix + file.ShownAs }), extended);

    private static PackFiles FromFolder(string folder, string shown)
    {
        if (!Directory.Exists(folder))
            return new PackFiles(folder, [], static _ => null);
        return new PackFiles(
            shown,
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => (file, path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .Where(found => IsOfThePack(found.path))
                .Select(found => new PackFile(found.path, File.ReadAllText(found.file), shown is "." or "" ? found.path : shown + "/" + found.path)),
            name => IsFolder(name) ? FromFolder(Path.Combine(folder, name), FolderPath.Join(shown, name)) : BuiltInOrNone(name));
    }

    // A name is an id; what has a slash or begins with a point is a path.
    private static bool IsFolder(string name) => name.Contains('/') || name.Contains('\\') || name.StartsWith('.');

    private static PackFiles? BuiltInOrNone(string id) => string.IsNullOrWhiteSpace(id) ? null : Known(BuiltIn(id));

    private static PackFiles? Known(PackFiles files) => files.All.Count > 0 ? files : null;

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
