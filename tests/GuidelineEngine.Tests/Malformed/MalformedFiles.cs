using GuidelineEngine.Diagnostics;

namespace GuidelineEngine.Tests.Malformed;

/// <summary>
/// One bad file (or folder) for every diagnostic, named <c>GE1004-duplicate-key.yaml</c>, beside the whole rendering that is expected.
/// To accept new renderings, run once with the environment variable <c>ACCEPT_MALFORMED=1</c> and review the difference.
/// </summary>
public sealed class MalformedFiles
{
    // Ids whose input would be too large, or not text, to keep as a file; each is tested in code where this says.
    private static readonly Dictionary<string, string> TestedInCode = new(StringComparer.Ordinal)
    {
        ["GE1014"] = "Documents/A_document",
        ["GE1015"] = "Documents/A_document",
        ["GE1017"] = "Documents/A_document",
        ["GE2030"] = "Packs/Checking/A_guideline_that_is_too_large",
        ["GE2031"] = "Packs/Checking/A_guideline_that_is_too_large",
        ["GE1259"] = "Cli/Batch/Lines_of_a_batch",
        ["GE1240"] = "Tooling/Importing/A_file_that_is_no_letter",
        ["GE1241"] = "Tooling/Importing/A_file_that_is_no_letter",
        ["GE1099"] = "Diagnostics/A_diagnostic_bag",
    };

    private static readonly string Folder = Repository.Path("tests", "GuidelineEngine.Tests", "Malformed");

    public static IEnumerable<string> Inputs => Directory.EnumerateFileSystemEntries(Folder, "GE*")
        .Where(path => Path.GetExtension(path) != ".txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Inputs))]
    public void Renders_as_expected(string name)
    {
        var path = Path.Combine(Folder, name);
        var expected = Path.Combine(Folder, Path.GetFileNameWithoutExtension(name) + ".txt");
        var diagnostics = MalformedLoaders.For(name)(path);
        var rendered = DiagnosticText.Render(diagnostics, MalformedLoaders.TextUnder(path));
        if (Environment.GetEnvironmentVariable("ACCEPT_MALFORMED") == "1")
            File.WriteAllText(expected, rendered);
        diagnostics.Should().Contain(diagnostic => diagnostic.Id == name.Substring(0, name.IndexOf('-')), "a file shows the mistake that it is named after");
        rendered.Should().Be(File.ReadAllText(expected));
    }

    [Test]
    public void Every_diagnostic_has_a_file()
    {
        var shown = Inputs.Select(name => name.Substring(0, name.IndexOf('-'))).ToHashSet(StringComparer.Ordinal);
        DiagnosticCatalogue.All.Select(descriptor => descriptor.Id).Except(TestedInCode.Keys).Should().BeSubsetOf(shown);
        shown.Should().BeSubsetOf(DiagnosticCatalogue.All.Select(descriptor => descriptor.Id), "a file is named after a diagnostic that exists");
        TestedInCode.Keys.Should().NotIntersectWith(shown);
    }
}
