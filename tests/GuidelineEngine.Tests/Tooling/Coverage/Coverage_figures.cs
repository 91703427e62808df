using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tests.Seeds;
using GuidelineEngine.Tooling.Coverage;

namespace GuidelineEngine.Tests.Tooling.Coverage;

/// <summary>What is counted does not depend on how files are called or in which order they come.</summary>
public sealed class Coverage_figures
{
    [Test]
    public void Do_not_change_when_files_are_renamed_and_reordered()
    {
        var pack = Texts(CaliforniaPack.Folder, "*.yaml").Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal)).ToList();
        var tests = Texts(Path.Combine(CaliforniaPack.Folder, "tests"), "*.tests.yaml").ToList();
        var moved = pack.Select((file, place) => (Path: Moved(file.Path, place), file.Text)).Reverse();
        var renamed = tests.Select((file, place) => (FormattableString.Invariant($"{tests.Count - place:000}.tests.yaml"), file.Text));

        var before = Figures(CoverageSamples.Run(Files(pack), tests));
        var after = Figures(CoverageSamples.Run(Files(moved), renamed));

        after.Should().Equal(before);
    }

    [Test]
    public void Do_not_change_when_the_tests_of_a_file_are_reordered()
    {
        var places = CoverageSamples.Courses[CoverageSamples.Base.Length..].Split("  - test:", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var reversed = CoverageSamples.Base + string.Concat(places.Reverse().Select(test => "  - test: " + test + "\n"));
        Figures(CoverageSamples.Run(reversed)).Should().Equal(Figures(CoverageSamples.Run(CoverageSamples.Courses)));
    }

    // A guideline's file has its name; the folder that it lies in is free.
    private static string Moved(string path, int place) =>
        path.StartsWith("guidelines/", StringComparison.Ordinal) ? FormattableString.Invariant($"guidelines/{999 - place}/{Path.GetFileName(path)}") : path;

    private static PackFiles Files(IEnumerable<(string Path, string Text)> files) => PackFiles.InMemory(files.Select(file => KeyValuePair.Create(file.Path, file.Text)));

    private static IEnumerable<(string Path, string Text)> Texts(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static IEnumerable<string> Figures(CoverageRun run) => run.Points.Select(point => $"{point.Owner} {point.Kind} {point.Id} {point.State} {point.Reason}");
}
