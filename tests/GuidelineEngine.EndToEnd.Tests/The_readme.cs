using System.Text.RegularExpressions;

namespace GuidelineEngine.EndToEnd.Tests;

/// <summary>The README's first command, as a process; <c>.ci/run</c> runs it to the letter.</summary>
public sealed class The_readme
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Guideline.Repository, "README.md"));

    [Test]
    public void Its_first_command_decides_and_prints_what_the_README_shows()
    {
        var command = Regex.Match(Text, "^dotnet run --project src/GuidelineEngine\\.Cli -- (.*)$", RegexOptions.Multiline).Groups[1].Value;
        var shown = Regex.Match(Text, "^```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

        var run = Guideline.Run(command.Split(' '));

        run.ExitCode.Should().Be(0, run.Error);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith(shown).And.Contain("This is a recommendation; people decide.");
    }
}
