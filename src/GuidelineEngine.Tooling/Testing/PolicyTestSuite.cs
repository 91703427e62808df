using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tooling.Testing;

/// <summary>The policy tests of a pack.</summary>
public sealed class PolicyTestSuite
{
    /// <summary>How the name of a file of tests ends.</summary>
    internal const string Ending = ".tests.yaml";

    private PolicyTestSuite(IReadOnlyList<PolicyTest> tests, IReadOnlyList<Diagnostic> diagnostics) => (Tests, Diagnostics) = (tests, diagnostics);

    /// <summary>The tests, by file and line.</summary>
    public IReadOnlyList<PolicyTest> Tests { get; }

    /// <summary>Every mistake in the files; a test with one is left out.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads every <c>*.tests.yaml</c> below the folder <c>tests</c> of a pack.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PolicyTestSuite FromFolder(string pack)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pack);
        var folder = Path.Combine(pack, "tests");
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories) : [];
        return FromTexts(files.Select(file => (file.Replace('\\', '/'), File.ReadAllText(file))));
    }

    /// <summary>Reads files that are at hand as text.</summary>
    internal static PolicyTestSuite FromTexts(IEnumerable<(string File, string Text)> files)
    {
        var diagnostics = new DiagnosticBag();
        var tests = files.OrderBy(file => file.File, StringComparer.Ordinal)
            .SelectMany(file => PolicyTestReader.Read(file.File, file.Text, diagnostics)).ToArray();
        return new PolicyTestSuite(tests, diagnostics.ToSortedList());
    }
}
