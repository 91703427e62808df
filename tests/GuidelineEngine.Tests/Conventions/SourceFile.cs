using System.Text.RegularExpressions;

namespace GuidelineEngine.Tests.Conventions;

/// <summary>One C# file of the repository.</summary>
internal sealed partial record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public static IReadOnlyList<SourceFile> Library { get; } = Under("src/GuidelineEngine");

    public static IReadOnlyList<SourceFile> Shipped { get; } = Under("src");

    public static IReadOnlyList<SourceFile> All { get; } = [.. Shipped, .. Under("tests"), .. Under("benchmarks")];

    /// <summary>The first folder below the project's, or the facade for a file beside the project file.</summary>
    public string Layer => Path.Split('/') is [_, _, var folder, _, ..] ? folder : Layers.Facade;

    public string? Namespace => Lines.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    /// <summary>The lines without those that are comments throughout.</summary>
    public IEnumerable<string> Code => Lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    private static SourceFile[] Under(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => (full: path, shown: System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')))
            .Where(file => !file.shown.Contains("/bin/", StringComparison.Ordinal) && !file.shown.Contains("/obj/", StringComparison.Ordinal))
            .OrderBy(file => file.shown, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.shown, File.ReadAllLines(file.full))),
    ];

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex NamespaceLine();
}
