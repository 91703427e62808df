using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Cli.Testing;

/// <summary>Which tests a run is about, and by which pack: read anew each time.</summary>
internal sealed record TestSource(IReadOnlyList<string> Files, string? Pack)
{
    /// <summary>Whether the tests stand in files, and not in the tool.</summary>
    public bool IsOnDisk => Files.Count > 0 || !IsBuiltIn;

    /// <summary>The folders whose changes bear on the run.</summary>
    public IEnumerable<string> Folders =>
        Files.Select(file => Path.GetDirectoryName(Path.GetFullPath(file))!).Concat(Pack is not null && Directory.Exists(Pack) ? [Path.GetFullPath(Pack)] : []).Distinct(StringComparer.Ordinal);

    private bool IsBuiltIn => Pack is null || (!Directory.Exists(Pack) && PackFiles.BuiltInIds.Contains(Pack, StringComparer.Ordinal));

    /// <summary>The files named, or all tests of the pack: those beside a folder's rules, or those that the tool carries.</summary>
    public PolicyTestSuite Read()
    {
        if (Files.FirstOrDefault(file => !File.Exists(file)) is { } absent)
            throw new InvalidInputException(Directory.Exists(absent) ? $"`{absent}` is a folder, expected a file of tests" : $"there is no file `{absent}`");
        if (Files.Count > 0)
            return PolicyTestSuite.FromFiles(Files.Distinct(StringComparer.Ordinal));
        return IsBuiltIn ? PolicyTestSuite.BuiltIn(Pack ?? PackSource.DefaultId) : PolicyTestSuite.FromFolder(Pack!);
    }
}
