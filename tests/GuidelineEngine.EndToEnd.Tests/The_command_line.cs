using System.Text.Json.Nodes;

namespace GuidelineEngine.EndToEnd.Tests;

public sealed class The_command_line
{
    private const string Case = """
        case: tiny
        as_of: 2014-11-12
        review: { stage: prospective, reviewer: staff }
        requests:
          - id: norco
            item: "Norco 10/325mg #90"
        """;

    [Test]
    public void Parses_a_request_line()
    {
        var run = Guideline.Run("parse", "Clonazepam 1mg tab #120 1-2 tabs twice a day as needed");

        run.Should().Match<Run>(ended => ended.ExitCode == 0 && ended.Error == "");
        run.Output.Should().MatchRegex("drug +clonazepam +Clonazepam").And.MatchRegex("quantity +120 +#120").And.NotContain("\u001b").And.NotContain("\r");
    }

    [Test]
    public void Explains_a_diagnostic()
    {
        var run = Guideline.Run("explain", "GE1004");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("GE1004: Duplicate key (error)\n");
    }

    [Test]
    public void Decides_a_case_from_the_standard_input_and_a_decision_is_no_exit_code()
    {
        var run = Guideline.RunWith(Case, "decide", "-", "--format", "json");

        run.ExitCode.Should().Be(0, run.Error);
        var decision = JsonNode.Parse(run.Output)!;
        decision["status"]!.GetValue<string>().Should().Be("recommendation");
        new[] { "request_information", "physician_review" }.Should().Contain(decision["requests"]![0]!["outcome"]!.GetValue<string>());
    }

    [Test]
    public void Writes_an_information_request_as_a_page()
    {
        var run = Guideline.RunWith(Case, "decide", "-", "--format", "information-request", "--as", "html");

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().StartWith("<!DOCTYPE html>").And.Contain("To continue Norco we need");
    }

    [TestCase("denial-letter")]
    [TestCase("modification-letter")]
    public void Writes_no_letter_that_needs_a_signature(string letter)
    {
        var run = Guideline.RunWith(Case, "decide", "-", "--format", letter);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("needs the signature of a licensed physician reviewer");
    }

    [Test]
    public void Writes_no_approval_where_nothing_is_certified()
    {
        var run = Guideline.RunWith(Case, "decide", "-", "--format", "approval-letter");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("no line of this case is certified");
    }

    [Test]
    public void Sets_nothing_but_a_letter() =>
        Guideline.RunWith(Case, "decide", "-", "--format", "json", "--as", "html").Should().Match<Run>(run => run.ExitCode == 2 && run.Error.Contains("--as sets a letter"));

    [Test]
    public void Renders_the_built_in_pack_as_a_book() =>
        Guideline.Run("book", "--format", "markdown").Should().Match<Run>(run => run.ExitCode == 0 && run.Output.StartsWith("# Rule book: ") && run.Output.Contains("## Worklist"));

    [Test]
    public void Says_what_a_what_if_replaced() =>
        Guideline.RunWith(Case, "decide", "-", "--stage", "concurrent").Output.Should().Contain("WHAT IF").And.Contain("stage");

    [Test]
    public void Prints_the_form_of_answers() =>
        Guideline.RunWith(Case, "ask", "-", "--format", "yaml").Output.Should().Contain("\nrequests:\n  - id: norco\n").And.Contain("findings:\n");

    [Test]
    public void A_malformed_case_is_no_decision_and_is_shown_by_file_line_and_column()
    {
        var run = Guideline.RunWith(Case.Replace("stage: prospective", "stage: prospectiv", StringComparison.Ordinal), "decide", "-");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("stdin.yaml:3:18: error GE1039: ").And.Contain("prospective");
    }

    [Test]
    public void A_clean_pack_gets_one_line() => Guideline.Run("check").Should().Be(new Run(0, "no errors\n", ""));

    [Test]
    public void A_broken_pack_is_a_finding_for_check_and_invalid_input_for_decide()
    {
        var folder = Directory.CreateTempSubdirectory("pack").FullName;
        File.WriteAllText(Path.Combine(folder, "pack.yaml"), "pack: broken\nversion: 1\nlanguag: 1\ntitle: broken\n");
        try
        {
            var check = Guideline.Run("check", "--pack", folder);
            check.ExitCode.Should().Be(1);
            check.Output.Should().Contain("pack.yaml:3:1: error GE1031: ").And.MatchRegex("[0-9]+ errors\n$");

            var decide = Guideline.RunWith(Case, "decide", "-", "--pack", folder);
            decide.ExitCode.Should().Be(2);
            decide.Output.Should().BeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCase("decide", "no-such-file.yaml")]
    [TestCase("decide", "README.md", "--format", "pdf")]
    [TestCase("decide", "README.md", "--as-of", "2014-02-30")]
    [TestCase("explain", "GE9999")]
    [TestCase("check", "--pack", "no-such-pack")]
    [TestCase("frobnicate")]
    public void What_cannot_be_read_is_invalid_input(params string[] arguments)
    {
        var run = Guideline.Run(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("guideline: ");
    }

    [Test]
    public void The_schemas_of_the_repository_are_those_that_the_tool_writes()
    {
        var folder = Directory.CreateTempSubdirectory("schema").FullName;
        try
        {
            Guideline.Run("schema", "--out", folder).ExitCode.Should().Be(0);
            foreach (var written in Directory.GetFiles(folder))
            {
                var kept = Path.Combine(Guideline.Repository, "rules", "schema", Path.GetFileName(written));
                File.Exists(kept).Should().BeTrue("`guideline schema --out rules/schema` writes " + kept);
                File.ReadAllText(kept).Should().Be(File.ReadAllText(written), "`guideline schema --out rules/schema` keeps it current");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
