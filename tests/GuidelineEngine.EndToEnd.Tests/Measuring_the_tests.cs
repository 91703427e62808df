namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>`guideline coverage` and `guideline mutate`.</summary>
public sealed class Measuring_the_tests
{
    private string folder = "";

    [OneTimeSetUp]
    public void MakePack()
    {
        folder = Path.Combine(Directory.CreateTempSubdirectory("measured").FullName, "our-clinic");
        Guideline.Run("new", "pack", folder, "--extends", "us-ca-workers-compensation").ExitCode.Should().Be(0);
    }

    [OneTimeTearDown]
    public void DeletePack() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    [Test]
    public void Counts_what_they_show_and_lists_what_they_do_not()
    {
        var run = Guideline.Run("coverage", "--pack", folder, "--guideline", "our-clinic-example", "--missing");

        run.Should().Match<Run>(done => done.ExitCode == 0 && done.Error == "");
        run.Output.Should().Contain("our-clinic-example.yaml:").And.Contain("percent");
        Guideline.Run("coverage", "--pack", folder, "--guideline", "our-clinic-example", "--threshold", "messages=101").ExitCode.Should().Be(2);
        Guideline.Run("coverage", "--pack", folder, "--guideline", "our-clinic-example", "--threshold", "criteria=100").Should().Match<Run>(done => done.ExitCode == 1 && done.Error.Contains("criteria"));
    }

    [Test]
    public void Lists_the_changes_that_they_do_not_notice_and_tries_them_once()
    {
        var run = Guideline.Run("mutate", "--pack", folder);

        run.Should().Match<Run>(done => done.ExitCode == 1 && done.Error == "");
        run.Output.Should().MatchRegex(@"our-clinic-example\.yaml:\d+: \S+: this change is noticed by no test: ").And.Contain("    try ").And.MatchRegex(@"all +\d+ +\d+ +\d+ +\d+\.\d %");
        File.Exists(Path.Combine(folder, ".mutation.tsv")).Should().BeTrue();
        Guideline.Run("mutate", "--pack", folder).Should().Be(run);
        Guideline.Run("mutate", "--pack", folder, "--threshold", "1").ExitCode.Should().Be(0);
        Guideline.Run("check", "--pack", folder).Output.Should().Be("no errors\n", "what is remembered is no file of the pack");
    }

    [TestCase("mutate", "--guideline", "benzodiazepine", "benzodiazepines")]
    [TestCase("mutate", "--pack", "no-such-folder", "no pack")]
    [TestCase("coverage", "--pack", "no-such-folder", "no pack")]
    public void Says_what_it_cannot_measure(string verb, string option, string value, string said) =>
        Guideline.Run(verb, option, value).Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains(said));
}
