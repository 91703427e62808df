namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>`guideline test`.</summary>
public sealed class The_verb_test
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("tests").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Runs_the_tests_that_the_tool_carries()
    {
        var run = Guideline.Run("test", "--run", "acetaminophen-ceiling|benzodiazepines");

        run.Should().Match<Run>(ended => ended.ExitCode == 0 && ended.Error == "");
        run.Output.Should().MatchRegex(@"^\d+ tests in \d+ files: all as expected \(\d+\.\d s\)\n$");
    }

    [Test]
    public void Reports_a_failure_writes_JUnit_and_accepts_what_is_shown()
    {
        var file = Path.Combine(folder, "own.tests.yaml");
        var rules = File.ReadAllText(Path.Combine(Guideline.Repository, "rules", "california", "tests", "acetaminophen-ceiling.tests.yaml"));
        var text = rules[..rules.IndexOf("\ntests:", StringComparison.Ordinal)] + "\ntests:\n  - test: wrong   # for now\n    expect: { outcome: modify, truth: met }\n  - test: new\n    expect: {}\n";
        File.WriteAllText(file, text);

        var failed = Guideline.Run("test", file, "--junit", Path.Combine(folder, "out.xml"));
        failed.ExitCode.Should().Be(2, "a test expects nothing");
        failed.Error.Should().Contain("GE1300");
        failed.Output.Should().Contain("expected  modify").And.Contain("got       certify").And.NotContain("\u001b").And.NotContain("\r");
        File.ReadAllText(Path.Combine(folder, "out.xml")).Should().Contain("<failure message=");

        var asked = Guideline.Run("test", file, "--accept");
        asked.Should().Match<Run>(ended => ended.ExitCode == 1 && ended.Error.Contains("--yes"));
        asked.Output.Should().Contain("-    expect: { outcome: modify, truth: met }\n+    expect: { outcome: certify, truth: met }\n");
        File.ReadAllText(file).Should().Be(text);

        Guideline.Run("test", file, "--accept", "--yes").ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().StartWith(text.Replace("modify", "certify", StringComparison.Ordinal)[..text.IndexOf("{}", StringComparison.Ordinal)]);
        Guideline.Run("test", file).Should().Match<Run>(ended => ended.ExitCode == 0 && ended.Output.StartsWith("2 tests in 1 file: all as expected"));
    }

    [TestCase("--run", "no such test", "matches none of the")]
    [TestCase("--run", "(", "is not a regular expression")]
    [TestCase("--pack", "no-such-pack", "there is no pack")]
    [TestCase("--accept", "--yes", "the tests of the built-in pack cannot be written to")]
    public void Refuses_what_it_cannot_do(string one, string other, string why) =>
        Guideline.Run("test", one, other).Should().Match<Run>(ended => ended.ExitCode == 2 && ended.Error.Contains(why));

    [Test]
    public void Names_a_file_that_is_not_there() =>
        Guideline.Run("test", "no-such-file.tests.yaml").Should().Match<Run>(ended => ended.ExitCode == 2 && ended.Error.Contains("there is no file"));
}
