using GuidelineEngine.Packs.Reading;
using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>What `guideline new` writes.</summary>
public sealed class A_new_pack
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Path.Combine(Directory.CreateTempSubdirectory("new").FullName, "our-clinic");

    [TearDown]
    public void DeleteFolder() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    [TestCase("us-ca-workers-compensation")]
    [TestCase("rules/california")]
    public void Is_clean_and_its_tests_pass(string extends)
    {
        Guideline.Run("new", "pack", folder, "--extends", extends).Should().Match<Run>(run => run.ExitCode == 0 && run.Error == "");

        Guideline.Run("check", "--pack", folder).Should().Be(new Run(0, "no errors\n", ""));
        Guideline.Run("decide", Path.Combine(folder, "examples", "our-clinic-example.case.yaml"), "--pack", folder).Output.Should().Contain("The records mention the example");
        var engine = DecisionEngine.LoadOrThrow(PackFiles.FromFolder(folder));
        var suite = PolicyTestSuite.FromFolder(folder);
        suite.Diagnostics.Should().BeEmpty();
        suite.Tests.Should().NotBeEmpty().And.AllSatisfy(test => test.Run(engine).Differences.Should().BeEmpty());
    }

    [TestCase("odg-pain", "--drug-class", "opioid", "certify_when: first_criterion")]
    [TestCase("our-clinic-notes", "--ingredient", "hydrocodone", "advises: [first_criterion]")]
    public void Takes_the_skeleton_of_a_guideline(string source, string option, string name, string role)
    {
        Guideline.Run("new", "pack", folder, "--extends", "us-ca-workers-compensation").ExitCode.Should().Be(0);

        Guideline.Run("new", "guideline", "our-opioids", "--pack", folder, "--source", source, option, name).ExitCode.Should().Be(0);

        File.ReadAllText(Path.Combine(folder, "guidelines", "our-opioids.yaml")).Should().Contain(role);
        Guideline.Run("check", "--pack", folder).Should().Be(new Run(0, "no errors\n", ""));
    }

    [Test]
    public void Overwrites_nothing_and_writes_no_mistakes()
    {
        Guideline.Run("new", "pack", folder, "--extends", "us-ca-workers-compensation").ExitCode.Should().Be(0);
        var kept = File.ReadAllText(Path.Combine(folder, "pack.yaml"));

        Guideline.Run("new", "pack", folder, "--extends", "us-ca-workers-compensation", "--id", "another").Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("exists"));
        File.ReadAllText(Path.Combine(folder, "pack.yaml")).Should().Be(kept);
        Guideline.Run("new", "pack", folder + "2", "--extends", "us-ca-workers-compensation", "--id", "Our Clinic").Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("GE1103"));
        Guideline.Run("new", "guideline", "our-opioids", "--pack", folder, "--source", "odg-pain", "--drug-class", "opoid").Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("opioid"));
        Guideline.Run("new", "guideline", "a", "--pack", folder, "--source", "odg", "--drug-class", "opioid").Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("odg-pain"));
        Directory.Exists(folder + "2").Should().BeFalse();
    }
}
