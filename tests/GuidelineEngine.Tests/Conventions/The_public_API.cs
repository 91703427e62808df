using GuidelineEngine.Tooling.Testing;

namespace GuidelineEngine.Tests.Conventions;

/// <summary>
/// What consumers may rely on, written down. To accept a change, run once with the environment variable
/// <c>ACCEPT_PUBLIC_API=1</c> and review the difference.
/// </summary>
public sealed class The_public_API
{
    [TestCase(typeof(DecisionEngine), "PublicApi.approved.txt")]
    [TestCase(typeof(PolicyTestSuite), "PublicApi.Tooling.approved.txt")]
    public void Is_the_one_that_was_approved(Type ofThePackage, string file)
    {
        var approved = Repository.Path("tests", "GuidelineEngine.Tests", "Conventions", file);
        var printed = PublicApiText.Of(ofThePackage.Assembly);
        if (Environment.GetEnvironmentVariable("ACCEPT_PUBLIC_API") == "1")
            File.WriteAllText(approved, printed);
        printed.Should().Be(File.ReadAllText(approved));
    }

    [TestCase(typeof(DecisionEngine))]
    [TestCase(typeof(PolicyTestSuite))]
    public void Is_less_than_half_of_the_library(Type ofThePackage)
    {
        var types = ofThePackage.Assembly.GetTypes().Where(type => Layers.Of(type.Namespace) is not null && !type.Name.Contains('<')).ToArray();
        types.Count(type => type.IsVisible).Should().BeLessThan(types.Length / 3);
    }
}
