using GuidelineEngine.Tests;
using GuidelineEngine.Tests.Conventions;

namespace GuidelineEngine.NRulesBackend.Tests;

/// <summary>As with the other packages: <c>ACCEPT_PUBLIC_API=1</c> accepts what it is now.</summary>
public sealed class The_public_API
{
    [Test]
    public void Is_the_one_that_was_approved()
    {
        var approved = Repository.Path("tests", "GuidelineEngine.NRules.Tests", "PublicApi.approved.txt");
        var printed = PublicApiText.Of(typeof(GuidelineRuleRepository).Assembly);
        if (Environment.GetEnvironmentVariable("ACCEPT_PUBLIC_API") == "1")
            File.WriteAllText(approved, printed);
        printed.Should().Be(File.ReadAllText(approved));
    }
}
