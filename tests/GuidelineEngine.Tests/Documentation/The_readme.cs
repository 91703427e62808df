using System.Text.RegularExpressions;
using GuidelineEngine.Decisions.Rendering;

namespace GuidelineEngine.Tests.Documentation;

/// <summary>
/// What the README shows is what happens. To accept what it prints now, run once with the environment variable
/// <c>ACCEPT_README=1</c> and review the difference.
/// </summary>
[NonParallelizable]
public sealed partial class The_readme
{
    private static readonly MarkdownFile Document = new("README.md");

    private static readonly string[] Commands = Document.Block("Start", "sh").Text.TrimEnd('\n').Split('\n');

    [Test]
    public void Starts_with_two_commands()
    {
        Commands.Should().HaveCount(2);
        Commands[0].Should().MatchRegex(@"^dotnet run --project src/GuidelineEngine\.Cli -- decide rules/\S+\.case\.yaml$");
        Commands[1].Should().Be("dotnet test");
    }

    [Test]
    public void Prints_the_decision_as_the_first_command_does()
    {
        var file = Commands[0].Split(' ')[^1];
        var engine = DecisionEngine.BuiltIn();
        var printed = DecisionText.Write(engine.Decide(engine.ReadCase(file, File.ReadAllText(Repository.Path(file))).Case!));
        // The README breaks off where the findings begin; the engine, its pack and the digest stand at the end and change with every edit.
        var top = printed[..(printed.IndexOf("\nFOUND", StringComparison.Ordinal) + 1)].TrimEnd('\n') + "\n";
        Shown("A decision", top).Should().Be(top);
    }

    [Test]
    public void Shows_the_example_that_is_compiled()
    {
        var code = File.ReadAllText(Repository.Path("tests", "GuidelineEngine.Tests", "Documentation", "ReadmeExample.cs"));
        var example = Markers().Match(code).Groups[1].Value.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim());
        var shown = Document.Block("From C#", "csharp").Text;

        shown.Should().EndWith("\n" + string.Join('\n', example));
        Usings().Matches(shown).Select(match => match.Groups[1].Value).Should().BeSubsetOf(typeof(DecisionEngine).Assembly.GetExportedTypes().Select(type => type.Namespace));
    }

    [Test]
    public void Shows_the_sample_that_is_run()
    {
        var code = File.ReadAllText(Repository.Path("tests", "GuidelineEngine.Samples.Tests", "Our_policy.cs"));
        var sample = Markers().Match(code).Groups[1].Value.Split('\n').Select(line => line.Length > 4 ? line[4..] : line.Trim());

        Document.Block("Tests of your own pack", "csharp").Text.Should().Be(string.Join('\n', sample));
    }

    [Test]
    public void Runs_its_example()
    {
        var folder = Environment.CurrentDirectory;
        var output = Console.Out;
        var written = new StringWriter();
        try
        {
            Environment.CurrentDirectory = Repository.Root;
            Console.SetOut(written);
            ReadmeExample.Run();
        }
        finally
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = folder;
        }
        var printed = written.ToString().ReplaceLineEndings("\n");
        Shown("From C#", printed).Should().Be(printed);
    }

    [Test]
    public void Names_only_files_that_exist()
    {
        var links = Links().Matches(Document.Text).Select(match => match.Groups[1].Value).ToArray();
        links.Should().NotBeEmpty().And.OnlyContain(link => Path.Exists(Repository.Path(link)));
    }

    [Test]
    public void Shows_the_rule_of_a_host_that_is_run_with_NRules()
    {
        var code = File.ReadAllText(Repository.Path("tests", "GuidelineEngine.NRules.Tests", "Host_rules.cs"));

        Document.Block("With NRules", "csharp").Text.Should().StartWith(Markers().Match(code).Groups[1].Value);
    }

    // The printed block under a heading, after it was replaced where the new print is accepted.
    private static string Shown(string heading, string printed)
    {
        var file = new MarkdownFile("README.md");
        if (Environment.GetEnvironmentVariable("ACCEPT_README") == "1")
            file.Replace(file.Block(heading, "text"), printed);
        return new MarkdownFile("README.md").Block(heading, "text").Text;
    }

    [GeneratedRegex(@"// README: begin\n(.*?) *// README: end", RegexOptions.Singleline)]
    private static partial Regex Markers();

    [GeneratedRegex(@"^using ([\w.]+);$", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"\]\((?!http)([^)#]+)\)")]
    private static partial Regex Links();
}
