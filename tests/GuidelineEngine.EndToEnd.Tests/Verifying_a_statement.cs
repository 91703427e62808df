namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>What `guideline verify` writes and prints.</summary>
public sealed class Verifying_a_statement
{
    private const string Statement = "relaxants/short_term";
    private string folder = "";

    private string File => Path.Combine(folder, "verification.yaml");

    [SetUp]
    public void WriteLayer()
    {
        folder = Directory.CreateTempSubdirectory("verify").FullName;
        var below = Path.GetRelativePath(folder, Path.Combine(Guideline.Repository, "tests", "GuidelineEngine.Tests", "Packs", "minimal-pack")).Replace('\\', '/');
        System.IO.File.WriteAllText(Path.Combine(folder, "pack.yaml"), $"pack: ours\nversion: 1\nlanguage: 1\ntitle: Ours\nextends: {below}\n");
    }

    [TearDown]
    public void DeleteLayer() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Raises_its_grade_and_says_what_is_better_graded()
    {
        var run = Verify(Statement);

        run.Should().Match<Run>(ended => ended.ExitCode == 0 && ended.Error == "");
        run.Output.Should().StartWith("relaxants/short_term: letter → source\n")
            .And.Contain("p. 63-66").And.Contain("relaxants/short_course: letter → source\n").And.Contain("relaxants: 2 (before: 0) of 3 criteria");
        Guideline.Run("check", "--pack", folder).Should().Be(new Run(0, "no errors\n", ""));
    }

    [Test]
    public void Adds_a_record_and_touches_nothing_else()
    {
        const string Before = "# Ours.\nverified:\n# the first\n- {statement: review/late_review, against: 'x', by: MD,   on: 2025-12-31, hash: \"0\"}   # void\n# the end";
        System.IO.File.WriteAllText(File, Before);

        Verify(Statement, "--page", "63").ExitCode.Should().Be(0);

        System.IO.File.ReadAllText(File).Should().StartWith(Before + "\n- statement: relaxants/short_term\n  against: \"The \\\"Schedule\\\", 2009\"\n  by: \"RN\"\n  on: 2026-02-03\n  text_seen_page: \"63\"\n  hash: ");
        Verify("review/late_review").ExitCode.Should().Be(0);
        Guideline.Run("check", "--pack", folder).Should().Be(new Run(0, "no errors\n", ""), "the new record ends the warning about the old one");
    }

    [Test]
    public void Writes_nothing_into_a_file_that_it_cannot_add_to()
    {
        System.IO.File.WriteAllText(File, "verified: []\n");

        var run = Verify(Statement);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("by hand").And.Contain("- statement: relaxants/short_term");
        System.IO.File.ReadAllText(File).Should().Be("verified: []\n");
    }

    [Test]
    public void Is_refused_for_a_built_in_pack_and_for_an_unknown_statement()
    {
        Guideline.Run("verify", "benzodiazepines/short_term", "--against", "x", "--by", "RN", "--on", "2026-02-03")
            .Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("a layer of your own"));
        Verify("relaxants/short_tern").Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("did you mean `relaxants/short_term`?"));
        Guideline.Run("verify", Statement, "--against", "x", "--by", "RN", "--pack", folder).Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("--on"));
        System.IO.File.Exists(File).Should().BeFalse();
    }

    private Run Verify(string statement, params string[] more) =>
        Guideline.Run(["verify", statement, "--against", "The \"Schedule\", 2009", "--by", "RN", "--on", "2026-02-03", "--pack", folder, .. more]);
}
