namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>What `guideline import` prints, writes and refuses.</summary>
public sealed class Importing_a_letter
{
    private const string Letter = "tests/GuidelineEngine.Tests/Tooling/Importing/Letters/000.txt";

    [Test]
    public void Prints_a_case_that_can_be_decided_and_says_what_the_letter_lacks()
    {
        var run = Guideline.Run("import", Letter);

        run.ExitCode.Should().Be(1, "the letter gives neither age nor sex");
        run.Output.Should().Contain("item: \"Norco 10/325mg #90\"").And.Contain("# pages as printed: 44, 47, 75-79, 120 (line 157)").And.NotContain("\r");
        run.Error.Should().StartWith(Letter + ":1:2: warning GE1246: ").And.EndWith("no errors, 2 warnings\n");
        Guideline.RunWith(run.Output, "decide", "-").ExitCode.Should().Be(0);
    }

    [Test]
    public void Writes_a_file_and_never_over_one()
    {
        var folder = Directory.CreateTempSubdirectory("import").FullName;
        var file = Path.Combine(folder, "letter.case.yaml");
        try
        {
            Guideline.Run("import", Letter, "--out", file).Should().Match<Run>(run => run.ExitCode == 1 && run.Output == "");
            var written = File.ReadAllText(file);
            written.Should().Contain("case: imported-letter");

            Guideline.Run("import", Letter, "--out", file).Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("nothing was written"));
            File.ReadAllText(file).Should().Be(written);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Reads_the_standard_input_and_has_nothing_to_say_of_a_whole_letter()
    {
        var run = Guideline.RunWith("""
            HOW THE IMR FINAL DETERMINATION WAS MADE

            CLINICAL CASE SUMMARY
            The patient is a 44-year-old female injured on March 3, 2012. A utilization review decision dated 6/2/2014 denied it.

            IMR ISSUES, DECISIONS AND RATIONALES

            Norco 10/325mg #60: Overturned

            Claims Administrator guideline: MTUS.

            MAXIMUS guideline: MTUS p. 80.

            Decision rationale: Relief is documented.
            """, "import", "-");

        run.Should().Match<Run>(ended => ended.ExitCode == 0 && ended.Error == "");
        run.Output.Should().Contain("as_of: 2014-06-02").And.Contain("Overturned (medically necessary)");
    }

    [TestCase("", "stdin.txt:1:1: error GE1242: ")]
    [TestCase("\nDear Doctor,\nthank you.\n", "stdin.txt:2:1: error GE1243: ")]
    public void Refuses_what_is_no_determination(string input, string error) =>
        Guideline.RunWith(input, "import", "-").Should().Match<Run>(run => run.ExitCode == 2 && run.Output == "" && run.Error.StartsWith(error));

    [TestCase("import", "no-such-letter.txt")]
    [TestCase("import", "src")]
    public void Refuses_what_is_no_file(params string[] arguments) =>
        Guideline.Run(arguments).Should().Match<Run>(run => run.ExitCode == 2 && run.Output == "" && run.Error.StartsWith("guideline: "));
}
