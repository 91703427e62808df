using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Cli;

/// <summary>Finds the tests that a run is about.</summary>
internal static class TestSource
{
    /// <summary>The files named, or all tests of the pack: those beside a folder's rules, or those that the tool carries.</summary>
    public static PolicyTestSuite Suite(IReadOnlyList<string> files, string? pack)
    {
        if (files.FirstOrDefault(file => !File.Exists(file)) is { } absent)
            throw new InvalidInputException(Directory.Exists(absent) ? $"`{absent}` is a folder, expected a file of tests" : $"there is no file `{absent}`");
        if (files.Count > 0)
            return PolicyTestSuite.FromFiles(files.Distinct(StringComparer.Ordinal));
        pack ??= PackSource.DefaultId;
        return Directory.Exists(pack) || !PackFiles.BuiltInIds.Contains(pack, StringComparer.Ordinal) ? PolicyTestSuite.FromFolder(pack) : PolicyTestSuite.BuiltIn(pack);
    }
}
